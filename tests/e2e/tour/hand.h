// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

namespace tongban::e2e
{

// How somebody works the window: with a finger on a phone, or with keys alone at a desktop. A walk that is given a hand
// is walked with either. Of a name any part is enough, but of a field's.
class Hand
{
public:
    explicit Hand(Tour& worked)
        : tour(worked)
    {
    }
    virtual ~Hand() = default;
    Hand(const Hand&) = delete;
    Hand& operator=(const Hand&) = delete;

    [[nodiscard]] virtual QSize screen() const = 0;
    virtual void press(const char* name, const char* role = "button", int index = 0) = 0;
    virtual void choose(const char* name, int index = 0) = 0;
    virtual void tick(const char* name) = 0;
    virtual void write(const char* field, const QString& text, int index = 0) = 0;
    // In a list that opens.
    virtual void pick(const char* field, const char* option) = 0;
    virtual void search(const QString& words) = 0;
    virtual void goHome() = 0;
    virtual void goBack() = 0;
    virtual void readOn() = 0;
    // A file is the one thing neither holds: it comes from beside.
    virtual void give(const char* file) = 0;
    virtual void sign() = 0;

    Tour& tour;
};

class Finger final : public Hand
{
public:
    using Hand::Hand;

    [[nodiscard]] QSize screen() const override;
    void press(const char* name, const char* role, int index) override;
    void choose(const char* name, int index) override;
    void tick(const char* name) override;
    void write(const char* field, const QString& text, int index) override;
    void pick(const char* field, const char* option) override;
    void search(const QString& words) override;
    void goHome() override;
    void goBack() override;
    void readOn() override;
    void give(const char* file) override;
    void sign() override;
};

class Keys final : public Hand
{
public:
    using Hand::Hand;

    [[nodiscard]] QSize screen() const override;
    void press(const char* name, const char* role, int index) override;
    void choose(const char* name, int index) override;
    void tick(const char* name) override;
    void write(const char* field, const QString& text, int index) override;
    void pick(const char* field, const char* option) override;
    void search(const QString& words) override;
    void goHome() override;
    void goBack() override;
    void readOn() override;
    void give(const char* file) override;
    // No key draws: a photo of the signature does as well.
    void sign() override;
};

} // namespace tongban::e2e
