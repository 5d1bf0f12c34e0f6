// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/filling/filling.h"
#include "client/viewmodels/filling/choice_rows.h"
#include "client/viewmodels/filling/material_rows.h"
#include "client/viewmodels/filling/page_rows.h"
#include "client/viewmodels/page_view_model.h"

#include <QUrl>

#include <memory>

namespace tongban::viewmodels
{

// Filling in one form, from its list of parts to sending it. Every answer is kept at once; a form that was begun is
// gone on with; in a correction only what is asked for is open.
class FillViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY opened FINAL)
    Q_PROPERTY(QString guideId READ guideId NOTIFY opened FINAL)
    // Empty before the first answer was kept.
    Q_PROPERTY(QString draftId READ draftId NOTIFY savedChanged FINAL)
    Q_PROPERTY(QString forWhom READ forWhom NOTIFY opened FINAL)
    // There was a draft, and this is it.
    Q_PROPERTY(bool resumed READ resumed NOTIFY opened FINAL)
    Q_PROPERTY(bool correcting READ correcting NOTIFY opened FINAL)
    Q_PROPERTY(QString correctionReason READ correctionReason NOTIFY opened FINAL)
    // What the office wrote beside each thing to correct.
    Q_PROPERTY(QStringList correctionTexts READ correctionTexts NOTIFY opened FINAL)
    // Answers of the draft for which today's form has no place, each with its question.
    Q_PROPERTY(QStringList orphans READ orphans NOTIFY opened FINAL)
    // Roles: title, detail, status, tone; rowId is the part's key.
    Q_PROPERTY(tongban::viewmodels::RowListModel* tasks READ tasks CONSTANT FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY answersChanged FINAL)
    Q_PROPERTY(QString pageKey READ pageKey NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString pageTitle READ pageTitle NOTIFY stepChanged FINAL)
    // "第 2 部分，共 5 部分".
    Q_PROPERTY(QString positionText READ positionText NOTIFY stepChanged FINAL)
    // An answer may ask for more, and so may one that is corrected.
    Q_PROPERTY(bool lastPage READ lastPage NOTIFY answersChanged FINAL)
    // The lines of the part shown; roles: see itemRoles(). rowId is the path.
    Q_PROPERTY(tongban::viewmodels::RowListModel* items READ items CONSTANT FINAL)
    // All answers of the part shown can be taken back at once.
    Q_PROPERTY(bool canClear READ canClear NOTIFY answersChanged FINAL)
    // Papers beside the form; roles: see materialRoles().
    Q_PROPERTY(tongban::viewmodels::RowListModel* materials READ materials CONSTANT FINAL)
    // A paper may be promised from tomorrow until then; ISO.
    Q_PROPERTY(QString firstPromise READ firstPromise NOTIFY opened FINAL)
    Q_PROPERTY(QString lastPromise READ lastPromise NOTIFY opened FINAL)
    // To be checked before sending; roles: section, label, value, error, pageKey, editable, masked (what is
    // shown of a value that is hidden until asked for; empty: it is not).
    Q_PROPERTY(tongban::viewmodels::RowListModel* answers READ answers CONSTANT FINAL)
    // Rows { text, pageKey, itemKey }.
    Q_PROPERTY(QVariantList problems READ problems NOTIFY answersChanged FINAL)
    // Places where two devices wrote something else; roles: see choiceRoles(). rowId is the place.
    Q_PROPERTY(tongban::viewmodels::RowListModel* choices READ choices CONSTANT FINAL)
    // Where it was begun, when that was another device; empty otherwise.
    Q_PROPERTY(QString begunText READ begunText NOTIFY opened FINAL)
    // It was sent or thrown away on another device.
    Q_PROPERTY(bool endedElsewhere READ endedElsewhere NOTIFY answersChanged FINAL)
    // Nothing is on its way into the store.
    Q_PROPERTY(bool saved READ saved NOTIFY savedChanged FINAL)
    // Empty while something is still being written down.
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedChanged FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged FINAL)
    Q_PROPERTY(QString contactText READ contactText NOTIFY answersChanged FINAL)
    Q_PROPERTY(QString sentCaseId READ sentCaseId NOTIFY stepChanged FINAL)
    Q_PROPERTY(bool sending READ sending NOTIFY sendingChanged FINAL)

public:
    enum class Step {
        Tasks,
        Questions,
        Materials,
        Check,
        Sent,
    };
    Q_ENUM(Step)
    // Of v1::MaterialWay.
    enum class Way {
        Attached = v1::MATERIAL_WAY_ATTACHED,
        Licence = v1::MATERIAL_WAY_LICENCE,
        Late = v1::MATERIAL_WAY_LATE,
        Declared = v1::MATERIAL_WAY_DECLARED,
        OnSite = v1::MATERIAL_WAY_ON_SITE,
    };
    Q_ENUM(Way)

    explicit FillViewModel(QObject* parent = nullptr);
    ~FillViewModel() override;

    [[nodiscard]] Step step() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString guideId() const;
    [[nodiscard]] QString draftId() const;
    [[nodiscard]] QString forWhom() const;
    [[nodiscard]] bool resumed() const;
    [[nodiscard]] bool correcting() const;
    [[nodiscard]] QString correctionReason() const;
    [[nodiscard]] QStringList correctionTexts() const;
    [[nodiscard]] QStringList orphans() const;
    [[nodiscard]] RowListModel* tasks();
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString pageKey() const;
    [[nodiscard]] QString pageTitle() const;
    [[nodiscard]] QString positionText() const;
    [[nodiscard]] bool lastPage() const;
    [[nodiscard]] RowListModel* items();
    [[nodiscard]] bool canClear() const;
    [[nodiscard]] RowListModel* materials();
    [[nodiscard]] QString firstPromise() const;
    [[nodiscard]] QString lastPromise() const;
    [[nodiscard]] RowListModel* answers();
    [[nodiscard]] QVariantList problems() const;
    [[nodiscard]] RowListModel* choices();
    [[nodiscard]] QString begunText() const;
    [[nodiscard]] bool endedElsewhere() const;
    [[nodiscard]] bool saved() const;
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString contactText() const;
    [[nodiscard]] QString sentCaseId() const;
    [[nodiscard]] bool sending() const;

    // One of the three is enough; a form already open stays.
    Q_INVOKABLE void open(const QString& guideId, const QString& draftId, const QString& caseId);
    // Throws the draft away and begins anew.
    Q_INVOKABLE void beginAnew();
    // Throws the draft away; `discarded` when it is gone.
    Q_INVOKABLE void discard();

    Q_INVOKABLE void showTasks();
    Q_INVOKABLE void openPage(const QString& key);
    // The next part; after the last one the papers, and then the check. In a correction only parts with something to
    // correct.
    Q_INVOKABLE void nextPage();
    Q_INVOKABLE void check();

    Q_INVOKABLE void setAnswer(const QString& path, const QString& value);
    Q_INVOKABLE void toggleOption(const QString& path, const QString& option, bool on);
    // One has gone on to another question: from now on this one's faults are shown.
    Q_INVOKABLE void leave(const QString& path);
    Q_INVOKABLE void addInstance(const QString& repeatPath);
    Q_INVOKABLE void removeInstance(const QString& instancePath);
    Q_INVOKABLE void attach(const QString& path, const QUrl& file);
    Q_INVOKABLE void removeFile(const QString& path);
    // What was drawn by hand: a PNG as a data URL.
    Q_INVOKABLE void attachDrawn(const QString& path, const QString& picture);
    // Answers with what a bar code or QR code in the picture says.
    Q_INVOKABLE void readCode(const QString& path, const QUrl& file);
    // Empties the part shown.
    Q_INVOKABLE void clearPage();
    Q_INVOKABLE void chooseWay(const QString& materialId, int way);
    Q_INVOKABLE void promise(const QString& materialId, const QString& day);
    Q_INVOKABLE void attachMaterial(const QString& materialId, const QUrl& file);
    Q_INVOKABLE void signMaterial(const QString& materialId, const QString& picture);
    Q_INVOKABLE void removeMaterialFile(const QString& name);
    // Of the values of a place this one stays.
    Q_INVOKABLE void choose(const QString& place, int value);
    // Takes back the last removal or emptying.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void send();

Q_SIGNALS:
    void opened();
    void stepChanged();
    void answersChanged();
    void savedChanged();
    void undoChanged();
    void sendingChanged();
    void discarded();
    // What was filled in on another device is in the form now.
    void heardOthers();
    // The first line with a fault, to be brought into view.
    void faultAt(const QString& path);

protected:
    void load() override;

private:
    void take(const services::OpenForm& form);
    // Another person is served now: what is open is theirs who was served before.
    void changePerson();
    void setStep(Step step);
    void refresh();
    void hearOthers();
    void showFaults();
    [[nodiscard]] const forms::Page* currentPage() const;
    [[nodiscard]] int pageIndex() const;
    [[nodiscard]] std::vector<const forms::Page*> relevantPages() const;
    // To go on with behind the one shown; null: none.
    [[nodiscard]] const forms::Page* partAhead() const;
    [[nodiscard]] bool isToDo(const forms::Page& page) const;
    [[nodiscard]] QString firstFault() const;
    [[nodiscard]] QVariantList allProblems() const;
    // After a choice that leads on: the question below it, or the next part.
    void leadOn(const QString& path);
    // Pictures that are not at hand yet are asked for; the rows follow when they come.
    void wantPreviews();
    void wantPreview(const v1::Attachment& file);
    void lookForPreviews(const QString& principalId);
    void afterAction(const Result<void>& result);
    void refuse(const QString& path, const QString& typed);
    void bring(const QString& path, const services::LooseFile& file);
    void afterFile(const Result<void>& done);
    [[nodiscard]] std::string contactAnswer(const char* name) const;
    [[nodiscard]] QString contactPhone() const;
    [[nodiscard]] QString contactOwner() const;

    services::FormWanted m_wanted;
    std::unique_ptr<services::Filling> m_filling;
    std::vector<forms::Page> m_pages;
    ItemContext m_context;
    // Parts on which one was stopped once at what is missing.
    QSet<QString> m_told;
    Step m_step = Step::Tasks;
    QString m_pageKey;
    QVariantList m_problems;
    QString m_undoText;
    QString m_sentCaseId;
    bool m_sending = false;
    RowListModel m_tasks{taskRoles()};
    RowListModel m_items{itemRoles()};
    RowListModel m_materials{materialRoles()};
    RowListModel m_choices{choiceRoles()};
    RowListModel m_answers{answerRoles()};
};

} // namespace tongban::viewmodels
