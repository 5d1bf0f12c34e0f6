// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/tour/keyboard.h"

#include "tests/e2e/tour/papers.h"
#include "tests/e2e/tour/words.h"

#include <QDate>
#include <QSet>

namespace tongban::e2e
{

void pressKey(Tour& tour, const char* name, const char* role)
{
    tour.reach(t(name), t(role));
    tour.key(t("Return"));
}

void chooseByKey(Tour& tour, const char* name, int index)
{
    tour.reach(t(name), t("radio"), index);
    tour.key(t("Space"));
    tour.seeChecked(t(name), true, t("radio"), index);
}

// Only numbers of so few digits come again.
void writeByKey(Tour& tour, const char* field, const QString& text, int index)
{
    static QSet<QString> typed;
    constexpr qsizetype kWords = 3;
    tour.require(text.size() < kWords || !typed.contains(text), t("typed a second time: ") + text);
    typed.insert(text);
    tour.reach(t(field), t("edit"), index);
    tour.type(text);
}

void giveFile(Tour& tour, const char* name)
{
    tour.drop(t("也可以把文件拖到这里"), photoOf(t(name)));
    tour.see(t(name) + t(".jpg"));
}

QString daysFromToday(int days)
{
    return QDate::currentDate().addDays(days).toString(Qt::ISODate);
}

} // namespace tongban::e2e
