// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/filling/division_view_model.h"

#include "client/domain/codes/division_code.h"
#include "client/services/catalogue_service.h"
#include "client/services/services.h"

#include <algorithm>

namespace tongban::viewmodels
{

DivisionViewModel::DivisionViewModel(QObject* parent)
    : PageViewModel(parent)
{
    load();
}

void DivisionViewModel::load()
{
    show(services().catalogue().region(), [this](const v1::Region& region) {
        show(services().catalogue().divisionsBelow(QString::fromStdString(region.division_code())),
             [this](const std::vector<v1::Division>& towns) {
                 m_towns = towns;
                 matchTown();
                 setState(page_state::Ready);
                 Q_EMIT changed();
             });
    });
}

QString DivisionViewModel::text() const
{
    return m_text;
}

void DivisionViewModel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    matchTown();
    Q_EMIT changed();
}

void DivisionViewModel::matchTown()
{
    const auto named = std::find_if(m_towns.begin(), m_towns.end(), [this](const v1::Division& town) {
        return m_text.contains(QString::fromStdString(town.name()));
    });
    const QString code = named == m_towns.end() ? QString() : QString::fromStdString(named->code());
    if (code != m_town) {
        m_town = code;
        loadVillages();
    }
    matchVillage();
}

// What stands behind the town: the village it begins with, the rest is the person's own words.
void DivisionViewModel::matchVillage()
{
    const QString town = nameOf(m_towns, m_town);
    m_rest = town.isEmpty() ? m_text : m_text.mid(m_text.indexOf(town) + town.size());
    m_village.clear();
    QString longest;
    for (const v1::Division& village : m_villages) {
        for (const std::string& name : {village.name(), domain::spokenPlace(village.name())}) {
            const QString words = QString::fromStdString(name);
            if (!m_rest.startsWith(words) || words.size() <= longest.size())
                continue;
            longest = words;
            m_village = QString::fromStdString(village.code());
        }
    }
    m_rest = m_rest.mid(longest.size());
}

void DivisionViewModel::loadVillages()
{
    m_villages.clear();
    m_village.clear();
    if (m_town.isEmpty())
        return;
    show(services().catalogue().divisionsBelow(m_town), [this, town = m_town](const std::vector<v1::Division>& all) {
        if (town != m_town)
            return;
        m_villages = all;
        matchVillage();
        Q_EMIT changed();
    });
}

QVariantList DivisionViewModel::rows(const std::vector<v1::Division>& all)
{
    QVariantList rows;
    for (const v1::Division& one : all) {
        rows.append(QVariantMap{{QStringLiteral("text"), QString::fromStdString(one.name())},
                                {QStringLiteral("value"), QString::fromStdString(one.code())}});
    }
    return rows;
}

QVariantList DivisionViewModel::towns() const
{
    return rows(m_towns);
}

QVariantList DivisionViewModel::villages() const
{
    return rows(m_villages);
}

QString DivisionViewModel::town() const
{
    return m_town;
}

QString DivisionViewModel::village() const
{
    return m_village;
}

QString DivisionViewModel::rest() const
{
    return m_rest;
}

QString DivisionViewModel::nameOf(const std::vector<v1::Division>& all, const QString& code) const
{
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const v1::Division& one) { return QString::fromStdString(one.code()) == code; });
    return found == all.end() ? QString() : QString::fromStdString(found->name());
}

void DivisionViewModel::chooseTown(const QString& code)
{
    if (code == m_town)
        return;
    m_town = code;
    loadVillages();
    compose();
}

void DivisionViewModel::chooseVillage(const QString& code)
{
    m_village = code;
    compose();
}

void DivisionViewModel::setRest(const QString& text)
{
    if (text == m_rest)
        return;
    m_rest = text;
    compose();
}

void DivisionViewModel::compose()
{
    const std::string village = nameOf(m_villages, m_village).toStdString();
    m_text = nameOf(m_towns, m_town) + QString::fromStdString(domain::spokenPlace(village)) + m_rest;
    Q_EMIT changed();
    Q_EMIT picked(m_text);
}

} // namespace tongban::viewmodels
