// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/page_view_model.h"
#include "client/viewmodels/row_list_model.h"
#include "tongban/v1/catalogue.pb.h"
#include "tongban/v1/device.pb.h"

#include <QStringList>
#include <QVariantList>

namespace tongban::domain
{
struct Situation;
} // namespace tongban::domain

namespace tongban::viewmodels
{

// A guide page: what one gets, for whom, the questions that narrow it, what to bring (to be ticked off), how it goes,
// what it costs, where and when; what changed since one last used it; and the three doors (do it myself, book a visit,
// let somebody help).
class GuideViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString guideId READ guideId WRITE setGuideId NOTIFY guideIdChanged FINAL)
    // Everyday name first, the official one beside it.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString officialName READ officialName NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(bool sample READ sample NOTIFY changed FINAL)
    Q_PROPERTY(QString department READ department NOTIFY changed FINAL)
    // Roles: label, value: limit, fee, visits, who may do it for one, must one appear, where it can be done.
    Q_PROPERTY(tongban::viewmodels::RowListModel* facts READ facts CONSTANT FINAL)
    // Roles: text, hint, multiple, options (list of {id, label, hint, chosen, note}); only those that are asked now.
    Q_PROPERTY(tongban::viewmodels::RowListModel* questions READ questions CONSTANT FINAL)
    // 不用办 / 不能办 / 去别处办; empty while the answers lead on.
    Q_PROPERTY(QString endingTitle READ endingTitle NOTIFY narrowed FINAL)
    Q_PROPERTY(QString endingReason READ endingReason NOTIFY narrowed FINAL)
    Q_PROPERTY(QString endingWhere READ endingWhere NOTIFY narrowed FINAL)
    Q_PROPERTY(QString endingGuideId READ endingGuideId NOTIFY narrowed FINAL)
    // Roles: name, detail, hint, group (title of a one-of group), spared (免提交), ready (ticked off).
    Q_PROPERTY(tongban::viewmodels::RowListModel* materials READ materials CONSTANT FINAL)
    // "要带 3 样，已备好 1 样".
    Q_PROPERTY(QString materialsText READ materialsText NOTIFY narrowed FINAL)
    // "要带的从 14 样减到 6 样"; empty while the answers have spared nothing.
    Q_PROPERTY(QString narrowedText READ narrowedText NOTIFY narrowed FINAL)
    // The steps as the flow diagram wants them: stages of { title, detail }, side by side what runs side by side.
    Q_PROPERTY(QVariantList stages READ stages NOTIFY narrowed FINAL)
    // If sent and accepted today: the day by which it is decided.
    Q_PROPERTY(QString deadlineText READ deadlineText NOTIFY changed FINAL)
    // Roles: name, address, openNow, openText, week (list of {day, hours}), booking.
    Q_PROPERTY(tongban::viewmodels::RowListModel* offices READ offices CONSTANT FINAL)
    // Roles: question, answer.
    Q_PROPERTY(tongban::viewmodels::RowListModel* faqs READ faqs CONSTANT FINAL)
    Q_PROPERTY(QStringList conditions READ conditions NOTIFY changed FINAL)
    Q_PROPERTY(QStringList basis READ basis NOTIFY changed FINAL)
    // Roles: title, before, after: what changed since it was ticked, drafted or booked.
    Q_PROPERTY(tongban::viewmodels::RowListModel* changes READ changes CONSTANT FINAL)
    Q_PROPERTY(bool favourite READ favourite NOTIFY checklistChanged FINAL)

    // The three doors, each with why not when it is shut.
    Q_PROPERTY(bool canFill READ canFill NOTIFY narrowed FINAL)
    Q_PROPERTY(QString fillNote READ fillNote NOTIFY narrowed FINAL)
    Q_PROPERTY(bool canBook READ canBook NOTIFY narrowed FINAL)
    Q_PROPERTY(QString bookNote READ bookNote NOTIFY narrowed FINAL)
    Q_PROPERTY(bool canAskHelp READ canAskHelp NOTIFY narrowed FINAL)
    Q_PROPERTY(QString helpNote READ helpNote NOTIFY narrowed FINAL)

public:
    explicit GuideViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString guideId() const;
    void setGuideId(const QString& guideId);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString officialName() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool sample() const;
    [[nodiscard]] QString department() const;
    [[nodiscard]] RowListModel* facts();
    [[nodiscard]] RowListModel* questions();
    [[nodiscard]] QString endingTitle() const;
    [[nodiscard]] QString endingReason() const;
    [[nodiscard]] QString endingWhere() const;
    [[nodiscard]] QString endingGuideId() const;
    [[nodiscard]] RowListModel* materials();
    [[nodiscard]] QString materialsText() const;
    [[nodiscard]] QString narrowedText() const;
    [[nodiscard]] QVariantList stages() const;
    [[nodiscard]] QString deadlineText() const;
    [[nodiscard]] RowListModel* offices();
    [[nodiscard]] RowListModel* faqs();
    [[nodiscard]] QStringList conditions() const;
    [[nodiscard]] QStringList basis() const;
    [[nodiscard]] RowListModel* changes();
    [[nodiscard]] bool favourite() const;
    [[nodiscard]] bool canFill() const;
    [[nodiscard]] QString fillNote() const;
    [[nodiscard]] bool canBook() const;
    [[nodiscard]] QString bookNote() const;
    [[nodiscard]] bool canAskHelp() const;
    [[nodiscard]] QString helpNote() const;

    Q_INVOKABLE void answer(const QString& questionId, const QString& optionId, bool chosen);
    Q_INVOKABLE void tick(const QString& materialId, bool on);
    Q_INVOKABLE void setFavourite(bool on);
    Q_INVOKABLE void acceptChanges();

Q_SIGNALS:
    void guideIdChanged();
    void changed();
    // The answers led to other materials, steps or an ending.
    void narrowed();
    void checklistChanged();

protected:
    void load() override;

private:
    void loadOffices();
    void loadDraft();
    void loadChanges();
    void fillPage();
    void fillFacts();
    void fillSituation();
    void fillQuestions(const domain::Situation& situation);
    void fillMaterials(const domain::Situation& situation);
    void fillStages(const domain::Situation& situation);
    [[nodiscard]] bool actingAllowed() const;

    QString m_guideId;
    v1::Guide m_guide;
    v1::Checklist m_checklist;
    // What the answers come to.
    v1::Ending m_ending;
    bool m_ended = false;
    // In this situation there is one to fill in; it was begun.
    bool m_hasForm = false;
    bool m_hasDraft = false;
    int m_needed = 0;
    int m_ready = 0;
    QVariantList m_stages;
    RowListModel m_facts{{"label", "value"}};
    RowListModel m_questions{{"text", "hint", "multiple", "options"}};
    RowListModel m_materials{{"name", "detail", "hint", "group", "spared", "ready"}};
    RowListModel m_offices{{"name", "address", "openNow", "openText", "week", "booking"}};
    RowListModel m_faqs{{"question", "answer"}};
    RowListModel m_changes{{"title", "before", "after"}};
};

} // namespace tongban::viewmodels
