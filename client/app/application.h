// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/app/options.h"
#include "sync/base/result.h"

#include <QQuickWindow>

#include <memory>

namespace tongban::app
{

// The composition root: makes every part once, in order, and hands them to each other. Lives in main() beside the
// QGuiApplication; its destructor ends the window, then the services, then their threads.
class Application
{
public:
    explicit Application(const Options& options);
    ~Application();
    Application(const Application&) = delete;
    Application& operator=(const Application&) = delete;

    // Makes and shows the window. Storage: the data folder cannot be used. Internal: the window cannot be made.
    [[nodiscard]] Result<void> show();
    // After show(): for those who look at the window or work it.
    [[nodiscard]] QQuickWindow* window() const;

private:
    struct Ground;
    struct Parts;
    struct Scene;

    [[nodiscard]] Result<void> makeParts();

    Options m_options;
    std::unique_ptr<Ground> m_ground;
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<Scene> m_scene;
};

} // namespace tongban::app
