// SPDX-License-Identifier: Apache-2.0
#include "tests/audit/page_list.h"

namespace tongban::audit
{

namespace
{

PageCase plain(const char* route)
{
    return {QString::fromLatin1(route), QString::fromLatin1(route), {}};
}

PageCase ofGuide(const char* route, const char* guideId)
{
    return {QStringLiteral("%1 %2").arg(QLatin1String(route), QLatin1String(guideId)),
            QString::fromLatin1(route),
            {{QStringLiteral("guideId"), QString::fromLatin1(guideId)}}};
}

PageCase ofCase(const char* route, const QString& caseId, const char* guideId = "")
{
    return {QStringLiteral("%1 %2").arg(QLatin1String(route), caseId),
            QString::fromLatin1(route),
            {{QStringLiteral("caseId"), caseId}, {QStringLiteral("guideId"), QString::fromLatin1(guideId)}}};
}

} // namespace

QList<PageCase> everyPage(const SeededClient& client)
{
    QList<PageCase> pages;
    for (const char* route :
         {"home", "town", "enrol", "keyProblem", "guides", "homeVisits", "search", "kept", "progress", "waiting",
          "forWhom", "profile", "principalAdd", "mine", "settings", "howTo", "about"})
        pages.append(plain(route));
    pages.append({QStringLiteral("guides of a theme"),
                  QStringLiteral("guides"),
                  {{QStringLiteral("termId"), QStringLiteral("theme-id")}}});
    for (const char* words : {"身份证", "没有这种事"})
        pages.append({QStringLiteral("search %1").arg(QString::fromUtf8(words)),
                      QStringLiteral("search"),
                      {{QStringLiteral("query"), QString::fromUtf8(words)}}});
    for (const char* guide : {"wfd-001", "wfd-026", "wfd-065"})
        pages.append(ofGuide("guide", guide));
    for (const char* route : {"notice", "fill", "paper", "book", "help"})
        pages.append(ofGuide(route, "wfd-026"));
    for (const QString& id : client.cases())
        pages.append(ofCase("case", id));
    pages.append({QStringLiteral("licence"),
                  QStringLiteral("licence"),
                  {{QStringLiteral("licenceId"), QStringLiteral("seed-licence-idcard")}}});
    for (const QString& id : client.appointments())
        pages.append(
            {QStringLiteral("appointment"), QStringLiteral("appointment"), {{QStringLiteral("appointmentId"), id}}});
    return pages;
}

QList<PageCase> correctionPages(const SeededClient& client)
{
    QList<PageCase> pages;
    for (const QString& id : client.cases())
        pages.append(ofCase("case", id));
    for (const QString& id : client.cases()) {
        if (id.contains(QLatin1String("correction")))
            pages.append(ofCase("fill", id, "wfd-079"));
    }
    return pages;
}

} // namespace tongban::audit
