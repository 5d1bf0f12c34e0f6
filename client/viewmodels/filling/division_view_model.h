// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/page_view_model.h"
#include "tongban/v1/catalogue.pb.h"

#include <QVariantList>

#include <vector>

namespace tongban::viewmodels
{

// A place chosen in two steps: town or street, then village or community; and, where the form wants an address, what
// people call the rest (屯, 组, 门牌), in their own words: nobody is made to invent a street number. Its text is all in
// one (复州城镇八里村东屯三组), as forms keep it. Owned by the question.
class DivisionViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    // What the form has; setting it chooses the town and village it names.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    // Rows { text, value }.
    Q_PROPERTY(QVariantList towns READ towns NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList villages READ villages NOTIFY changed FINAL)
    Q_PROPERTY(QString town READ town NOTIFY changed FINAL)
    Q_PROPERTY(QString village READ village NOTIFY changed FINAL)
    Q_PROPERTY(QString rest READ rest NOTIFY changed FINAL)

public:
    explicit DivisionViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] QVariantList towns() const;
    [[nodiscard]] QVariantList villages() const;
    [[nodiscard]] QString town() const;
    [[nodiscard]] QString village() const;

    [[nodiscard]] QString rest() const;

    Q_INVOKABLE void chooseTown(const QString& code);
    Q_INVOKABLE void chooseVillage(const QString& code);
    Q_INVOKABLE void setRest(const QString& text);

Q_SIGNALS:
    void changed();
    // The person has chosen.
    void picked(const QString& text);

protected:
    void load() override;

private:
    void matchTown();
    void loadVillages();
    void matchVillage();
    void compose();
    [[nodiscard]] QString nameOf(const std::vector<v1::Division>& all, const QString& code) const;
    static QVariantList rows(const std::vector<v1::Division>& all);

    QString m_text;
    QString m_town;
    QString m_village;
    QString m_rest;
    std::vector<v1::Division> m_towns;
    std::vector<v1::Division> m_villages;
};

} // namespace tongban::viewmodels
