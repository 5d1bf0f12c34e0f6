// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/case_service.h"
#include "client/viewmodels/page_view_model.h"
#include "client/viewmodels/row_list_model.h"
#include "client/viewmodels/sync_state.h"
#include "client/viewmodels/tracking/case_timeline.h"

#include <QUrl>

namespace tongban::viewmodels
{

// One case from sending to rating: its state and what it means, the timeline, the departments side by side, what has to
// be corrected, the result, the rating. 已提交 is not 已受理: no due date is shown before acceptance.
class CaseViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString caseId READ caseId WRITE setCaseId NOTIFY caseIdChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    // 办件编号; empty until the platform gave one.
    Q_PROPERTY(QString number READ number NOTIFY changed FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed FINAL)
    // A value of the design system's Tone.
    Q_PROPERTY(int tone READ tone NOTIFY changed FINAL)
    Q_PROPERTY(tongban::viewmodels::sync_state::Value syncState READ syncState NOTIFY changed FINAL)
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed FINAL)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed FINAL)
    Q_PROPERTY(QString guideId READ guideId NOTIFY changed FINAL)
    Q_PROPERTY(QString actedBy READ actedBy NOTIFY changed FINAL)
    // The phone for news: its middle hidden, and whole for whoever asks.
    Q_PROPERTY(QString contactText READ contactText NOTIFY changed FINAL)
    Q_PROPERTY(QString wholeContactText READ wholeContactText NOTIFY changed FINAL)
    // Roles: title, words, when, department; rowId is the event id; oldest first.
    Q_PROPERTY(tongban::viewmodels::RowListModel* events READ events CONSTANT FINAL)
    // From the application to the end, with what is to come; roles: see timelineRoles().
    Q_PROPERTY(tongban::viewmodels::RowListModel* timeline READ timeline CONSTANT FINAL)
    // Roles: text, formPath, materialId.
    Q_PROPERTY(tongban::viewmodels::RowListModel* corrections READ corrections CONSTANT FINAL)
    Q_PROPERTY(QString correctionReason READ correctionReason NOTIFY changed FINAL)
    Q_PROPERTY(bool canCorrect READ canCorrect NOTIFY changed FINAL)
    Q_PROPERTY(bool canWithdraw READ canWithdraw NOTIFY changed FINAL)
    Q_PROPERTY(bool canUrge READ canUrge NOTIFY changed FINAL)
    Q_PROPERTY(bool canRate READ canRate NOTIFY changed FINAL)
    // It was sent with a form.
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY changed FINAL)
    // Papers promised for later (容缺) and statements signed instead of papers (承诺); roles: name, text, late (it is
    // still to come); rowId is the material.
    Q_PROPERTY(tongban::viewmodels::RowListModel* promises READ promises CONSTANT FINAL)
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed FINAL)
    // The e-licence it led to; empty: none.
    Q_PROPERTY(QString licenceId READ licenceId NOTIFY changed FINAL)
    // 0 not rated; 1..5 stars as shown (the codes run the other way round).
    Q_PROPERTY(int ratedStars READ ratedStars NOTIFY changed FINAL)
    Q_PROPERTY(QString ratingAnswer READ ratingAnswer NOTIFY changed FINAL)
    // Who is asked to rate: the principal, not the one who works for them.
    Q_PROPERTY(QString rateAskText READ rateAskText NOTIFY changed FINAL)

public:
    explicit CaseViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString caseId() const;
    void setCaseId(const QString& caseId);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString meaning() const;
    [[nodiscard]] int tone() const;
    [[nodiscard]] sync_state::Value syncState() const;
    [[nodiscard]] QString dueText() const;
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] QString guideId() const;
    [[nodiscard]] QString actedBy() const;
    [[nodiscard]] QString contactText() const;
    [[nodiscard]] QString wholeContactText() const;
    [[nodiscard]] RowListModel* events();
    [[nodiscard]] RowListModel* timeline();
    [[nodiscard]] RowListModel* corrections();
    [[nodiscard]] QString correctionReason() const;
    [[nodiscard]] bool canCorrect() const;
    [[nodiscard]] bool canWithdraw() const;
    [[nodiscard]] bool canUrge() const;
    [[nodiscard]] bool canRate() const;
    [[nodiscard]] bool canPrint() const;
    [[nodiscard]] RowListModel* promises();
    [[nodiscard]] QString resultText() const;
    [[nodiscard]] QString licenceId() const;
    [[nodiscard]] int ratedStars() const;
    [[nodiscard]] QString ratingAnswer() const;
    [[nodiscard]] QString rateAskText() const;

    // The paper that was promised for later, as a photo or file.
    Q_INVOKABLE void supply(const QString& materialId, const QUrl& file);
    Q_INVOKABLE void withdraw(const QString& reason);
    Q_INVOKABLE void urge();
    // 1..5 stars, as chosen by the person; nothing is preset.
    Q_INVOKABLE void rate(int stars, const QString& text);

Q_SIGNALS:
    void caseIdChanged();
    void changed();

protected:
    void load() override;

private:
    [[nodiscard]] QString contactWith(const std::string& number) const;
    void take(const services::CaseView& view);
    void fillEvents();
    void fillCorrections();
    void fillPromises();

    QString m_caseId;
    services::CaseView m_view;
    RowListModel m_events{{"title", "words", "when", "department"}};
    RowListModel m_timeline{timelineRoles()};
    RowListModel m_corrections{{"text", "formPath", "materialId"}};
    RowListModel m_promises{{"name", "text", "late"}};
};

} // namespace tongban::viewmodels
