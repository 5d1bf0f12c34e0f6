// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/driver/hands.h"
#include "tests/e2e/driver/screen_reader.h"

#include <QImage>
#include <QJsonObject>
#include <QObject>
#include <QSocketNotifier>
#include <QStringList>

#include <functional>

namespace tongban::e2e
{

// Lets another process work the client: one JSON command a line on standard input, one JSON answer a line on standard
// output.
//   {"do":"tap","name":"提交","role":"button"}   {"do":"enter","name":"姓名","text":"王桂兰"} {"do":"key","key":"Tab"}
//   {"do":"check","name":"户口簿","on":true}  {"do":"checked","name":"户口簿","on":true}
//   {"do":"focused","name":"姓名"}  {"do":"expect","text":"已保存"}  {"do":"absent","text":"..."}
//   {"do":"resize","width":390,"height":844}
//   {"do":"draw","name":"在这里签名"}  {"do":"reach","name":"提交"}  {"do":"type","text":"王桂兰"}
//   {"do":"grab","file":"x.png"}  {"do":"tree"}  {"do":"count"}  {"do":"quit"}
//   {"do":"drop","name":"也可以把文件拖到这里","file":"photo.jpg"}
// An answer is {"ok":true,...} or {"ok":false,"why":"..."}. Everything that looks for something waits for it up to
// "within" ms (10 s).
class Control : public QObject
{
    Q_OBJECT

public:
    explicit Control(QQuickWindow& window, QObject* parent = nullptr);

private:
    void read();
    [[nodiscard]] QJsonObject answer(const QJsonObject& command);
    [[nodiscard]] Result<QJsonObject> carryOut(const QJsonObject& command);
    void settle() const;
    void awaitKeys() const;
    [[nodiscard]] QImage atRest() const;
    [[nodiscard]] Result<QQuickItem*> waitFor(const QJsonObject& command) const;
    [[nodiscard]] Result<void> act(const QJsonObject& command, const std::function<Result<void>(QQuickItem&)>& hand);
    [[nodiscard]] Result<void> check(const QJsonObject& command);
    [[nodiscard]] Result<void> awaitChecked(const QJsonObject& command) const;
    [[nodiscard]] Result<void> awaitFocus(const QJsonObject& command) const;
    [[nodiscard]] Result<QJsonObject> expectText(const QJsonObject& command, bool present) const;
    [[nodiscard]] Result<QJsonObject> grab(const QString& file);

    QQuickWindow& m_window;
    ScreenReader m_reader;
    Hands m_hands;
    QSocketNotifier m_input;
    QByteArray m_pending;
    // Since the start: what went wrong and was said may have gone from the screen.
    QStringList m_announced;
};

} // namespace tongban::e2e
