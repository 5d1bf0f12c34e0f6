// SPDX-License-Identifier: Apache-2.0
#include "client/forms/kept_answers.h"

#include "client/forms/state/answer_writer.h"
#include "client/forms/xml/xml_reader.h"
#include "sync/base/limits.h"

#include <algorithm>
#include <map>

namespace tongban::forms
{

namespace
{

Result<XmlTree> parsed(std::string_view xml)
{
    return readXml(xml, {limits::kFormBytes, limits::kFormInstanceNodes, limits::kFormDepth});
}

// A place of a draft as it stands in the document.
struct Kept {
    std::string path;
    std::string value;
    // "program", "form", or nothing: the person.
    std::string by;
    bool instance = false;
};

void collect(const XmlTree& tree, XmlTree::Index at, std::string path, std::vector<Kept>& all)
{
    path += '/' + tree.name(at).qualified();
    const std::string_view id = tree.attributeOf(at, "id", kDraftSpace);
    const std::string_view nth = tree.attributeOf(at, "nth", kDraftSpace);
    if (!id.empty() || !nth.empty())
        path += '[' + std::string(id.empty() ? nth : id) + ']';
    if (!id.empty())
        all.push_back({path, "1", {}, true});
    const XmlTree::Index first = tree.firstElement(at);
    if (first == XmlTree::kNone)
        all.push_back({path, tree.stringValue(at), std::string(tree.attributeOf(at, "by", kDraftSpace)), false});
    for (auto child = first; child != XmlTree::kNone; child = tree.nextElement(child))
        collect(tree, child, path, all);
}

class KeptWriter
{
public:
    KeptWriter(const FormModel& model, const std::vector<KeptAnswer>& answers, const std::vector<Kept>& before)
        : m_model(model)
    {
        for (const Kept& kept : before) {
            if (!kept.instance)
                m_leaves[kept.path] = {kept.value, kept.by};
        }
        for (const KeptAnswer& answer : answers) {
            if (!answer.path.ends_with(']'))
                m_leaves[answer.path] = {answer.value, answer.prefilled ? "program" : ""};
            else if (!answer.value.empty())
                addInstance(answer.path, m_instances);
        }
        for (const auto& [path, leaf] : m_leaves) {
            for (std::size_t at = path.find(']'); at != std::string::npos; at = path.find(']', at + 1))
                addInstance(path.substr(0, at + 1), m_counted);
        }
    }

    std::string write()
    {
        places(0, {});
        return m_writer.take();
    }

private:
    struct Leaf {
        std::string value;
        std::string by;
    };
    using Instances = std::map<std::string, std::vector<std::string>>;

    static void addInstance(const std::string& path, Instances& all)
    {
        const std::size_t bracket = path.rfind('[');
        std::vector<std::string>& ids = all[path.substr(0, bracket)];
        std::string id = path.substr(bracket + 1, path.size() - bracket - 2);
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(std::move(id));
    }

    void places(DefId place, const std::string& above)
    {
        const std::string path = above + '/' + m_model.node(place).name.qualified();
        if (!m_model.node(place).repeat)
            return element(place, path, {});
        const bool counted = std::string_view(instanceAttribute(m_model, place)) == "draft:nth";
        std::vector<std::string> ids = counted ? m_counted[path] : m_instances[path];
        // Numbers, as their form gave them.
        if (counted)
            std::sort(ids.begin(), ids.end(), [](const std::string& a, const std::string& b) {
                return a.size() != b.size() ? a.size() < b.size() : a < b;
            });
        for (const std::string& id : ids)
            element(place, path + '[' + id + ']', id);
    }

    void element(DefId place, const std::string& path, const std::string& id)
    {
        const bool isLeaf = m_model.isLeaf(place);
        const auto leaf = m_leaves.find(path);
        if (isLeaf && leaf == m_leaves.end())
            return;
        const std::string name = m_model.node(place).name.qualified();
        m_writer.open(name);
        if (place == 0)
            writeRootAttributes(m_writer, m_model, Purpose::Keeping);
        if (!id.empty())
            m_writer.attribute(instanceAttribute(m_model, place), id);
        if (isLeaf) {
            if (!leaf->second.by.empty() && !leaf->second.value.empty())
                m_writer.attribute("draft:by", leaf->second.by);
            m_writer.text(leaf->second.value);
        }
        for (const DefId child : m_model.node(place).children)
            places(child, path);
        m_writer.close(name);
    }

    const FormModel& m_model;
    std::map<std::string, Leaf> m_leaves;
    Instances m_instances;
    Instances m_counted;
    XmlWriter m_writer;
};

} // namespace

Result<std::vector<KeptAnswer>> readKeptAnswers(std::string_view draftXml)
{
    TRY_ASSIGN(const XmlTree tree, parsed(draftXml));
    std::vector<Kept> all;
    collect(tree, tree.root(), {}, all);
    std::vector<KeptAnswer> answers;
    for (Kept& kept : all) {
        if (kept.by != "form")
            answers.push_back({std::move(kept.path), std::move(kept.value), kept.by == "program"});
    }
    return answers;
}

Result<std::string> writeKeptAnswers(const Definition& form, const std::vector<KeptAnswer>& answers,
                                     std::string_view before)
{
    std::vector<Kept> kept;
    if (!before.empty()) {
        TRY_ASSIGN(const XmlTree tree, parsed(before));
        collect(tree, tree.root(), {}, kept);
    }
    return KeptWriter(form.model(), answers, kept).write();
}

} // namespace tongban::forms
