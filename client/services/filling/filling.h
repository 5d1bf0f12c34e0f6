// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/materials/material_plan.h"
#include "client/services/filling/correction_scope.h"
#include "client/services/filling/draft_sharing.h"
#include "client/services/form_service.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tongban::services
{

// One form under one person's hands: its answers, its files, its draft. Every change is saved at once, in one
// transaction, and before the next is saved: at any moment one change at most is not written yet. saved() is true only
// once the store has said so. UI thread; owned by who shows it, outlived by the services.
class Filling : public QObject
{
    Q_OBJECT

public:
    // `calendar` outlives it.
    [[nodiscard]] static Result<std::unique_ptr<Filling>> make(FormService& service, OpenForm form,
                                                               const domain::WorkCalendar& calendar);
    // What was answered last, and files still being made ready, are with the store when this returns.
    ~Filling() override;

    [[nodiscard]] const OpenForm& form() const;
    [[nodiscard]] const v1::Draft& draft() const;
    [[nodiscard]] const forms::Session& session() const;
    [[nodiscard]] const CorrectionScope& scope() const;

    // The node's state; in a correction readonly unless it was named.
    [[nodiscard]] forms::NodeState state(forms::NodeId node) const;

    // Errors as of forms::Session; FailedPrecondition: closed by the correction.
    [[nodiscard]] Result<void> answer(const std::string& path, const std::string& value);
    // Returns the path of the new instance.
    [[nodiscard]] Result<std::string> addInstance(const std::string& repeat);
    [[nodiscard]] Result<void> removeInstance(const std::string& instance);
    [[nodiscard]] bool mayChangeCount(const forms::NodeState& repeat) const;
    // Everything below a group is emptied.
    [[nodiscard]] Result<void> clear(const std::string& group);
    // Brings back what the last removal or emptying took, until the next change.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] Result<void> undo();

    // Makes the file ready and answers the question with it. Errors as of documents::prepareFile().
    [[nodiscard]] QFuture<Result<void>> attach(const std::string& path, const LooseFile& file);
    // The file an upload's answer names; null when there is none.
    [[nodiscard]] const v1::Attachment* attachment(const std::string& name) const;

    // Papers beside the form, with how each is given; a licence of one's own that proves one counts (免提交).
    [[nodiscard]] std::vector<domain::PlannedMaterial> materials() const;
    // What of them stands in the way of sending.
    [[nodiscard]] domain::MaterialFault faultOf(const domain::PlannedMaterial& planned) const;
    [[nodiscard]] std::vector<v1::Attachment> materialFiles(const std::string& materialId) const;
    void setMaterial(const v1::MaterialStatus& status);
    // Made ready and added to what is there already: a paper may have several pages.
    [[nodiscard]] QFuture<Result<void>> attachMaterial(const std::string& materialId, const LooseFile& file);
    void removeMaterialFile(const std::string& name);

    // Places where several devices wrote something else and the person has to choose, as they stand now.
    struct OpenQuestion {
        // Of the draft (client/forms/kept_answers.h).
        std::string place;
        // In this session; kNoNode: a paper, or a place this version of the form does not have.
        forms::NodeId node = forms::kNoNode;
        std::vector<v1::DraftValue> values;
        // The first one is what stands in the form here.
        bool firstIsHere = false;
    };
    [[nodiscard]] std::vector<OpenQuestion> openQuestions() const;
    // One of these values stays, the others go.
    [[nodiscard]] Result<void> decide(const OpenQuestion& question, std::size_t choice);
    // It was sent or thrown away on another device.
    [[nodiscard]] bool endedElsewhere() const;

    // In a correction: something is other than it was sent.
    [[nodiscard]] bool differs() const;

    [[nodiscard]] bool saved() const;
    [[nodiscard]] bool saving() const;
    // When the store last said so; 0 before the first time.
    [[nodiscard]] std::int64_t savedMs() const;

    // What is sent: answers that apply, and the files they name.
    [[nodiscard]] v1::Submission submission() const;
    // Writes down what is there and on its way, and nothing after it, so that sending has the last word. goOn() when it
    // was not sent.
    void settle();
    void goOn();
    // Thrown away: nothing is written any more.
    void abandon();

Q_SIGNALS:
    void savedChanged();
    void saveFailed(const tongban::Error& error);
    // The session is another one: what other devices wrote is in it.
    void othersWrote();

private:
    Filling(FormService& service, OpenForm form, std::unique_ptr<forms::Session> session, CorrectionScope scope,
            const domain::WorkCalendar& calendar);

    void listen();
    [[nodiscard]] Result<void> hear(const std::vector<v1::DraftEdit>& decisions);
    [[nodiscard]] Result<forms::NodeId> openNode(const std::string& path) const;
    void changed();
    void save();
    void saveEnded(const Result<void>& result);
    void dropUnusedFiles();
    // A file on its way into the draft: the answer to a question, or a page of a paper beside the form.
    struct ComingFile {
        int id = 0;
        std::string path;
        std::string materialId;
        QFuture<Result<v1::Attachment>> made;
    };
    [[nodiscard]] QFuture<Result<void>> bring(ComingFile file, const LooseFile& from);
    // Puts it in its place; nothing when it is there already.
    Result<void> take(int id);
    // Waits for those that are still being made ready.
    void takeComing();
    // The draft learns the words of this question and its answer.
    void noteQuestion(forms::NodeId node);
    void noteQuestions();
    void keepOrphans();
    void settleMaterials();
    [[nodiscard]] std::string freeName(const v1::Attachment& attachment) const;

    FormService& m_service;
    OpenForm m_form;
    std::unique_ptr<forms::Session> m_session;
    CorrectionScope m_scope;
    const domain::WorkCalendar& m_calendar;
    // The draft as it was before the last removal or emptying.
    std::optional<std::string> m_before;
    // What all devices wrote, when it is filled in on several.
    v1::Draft m_known;
    // In the order they were brought.
    std::vector<ComingFile> m_coming;
    int m_lastComing = 0;
    // Asked for and not answered yet.
    int m_saving = 0;
    bool m_failed = false;
    bool m_closed = false;
    std::int64_t m_savedMs = 0;
};

} // namespace tongban::services
