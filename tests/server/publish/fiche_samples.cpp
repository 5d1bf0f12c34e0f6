// SPDX-License-Identifier: Apache-2.0
#include "tests/server/publish/fiche_samples.h"

namespace tongban::testing
{

// The shape of a fiche, with words of our own.
const char* const kFiche =
    R"({"id":"F1","children":[{"type":"element","name":"Publication","attributes":{"ID":"F1"},"children":[
{"type":"element","name":"dc:title","children":[{"type":"text","text":"Carte de test"}]},
{"type":"element","name":"dc:description","children":[{"type":"text","text":"Pour  essayer.\n"}]},
{"type":"element","name":"dc:date","children":[{"type":"text","text":"modified 2020-01-20"}]},
{"type":"element","name":"Theme","attributes":{"ID":"N1"},"children":[{"type":"element","name":"Titre","children":[{"type":"text","text":"Papiers"}]}]},
{"type":"element","name":"ListeSituations","children":[{"type":"element","name":"Situation","children":[
 {"type":"element","name":"Titre","children":[{"type":"text","text":"En ville"}]},
 {"type":"element","name":"Texte","children":[{"type":"element","name":"Chapitre","attributes":{"type":"pieces"},"children":[
  {"type":"element","name":"Titre","children":[{"type":"text","text":"Documents"}]},
  {"type":"element","name":"Liste","children":[{"type":"element","name":"Item","children":[{"type":"text","text":"Une photo à 5 euros"}]},
   {"type":"element","name":"Item","children":[{"type":"text","text":"Un timbre"}]}]}]}]}]}]},
{"type":"element","name":"Reference","attributes":{"URL":"http://x"},"children":[{"type":"element","name":"Titre","children":[{"type":"text","text":"Loi"}]}]},
{"type":"element","name":"ServiceEnLigne","attributes":{"type":"Téléservice"}},
{"type":"element","name":"QuestionReponse","attributes":{"ID":"F2"}},{"type":"element","name":"QuestionReponse","attributes":{"ID":"F404"}}]}]})";

const char* const kOtherFiche = R"({"children":[{"name":"Publication","attributes":{"ID":"F2"},"children":[
{"name":"dc:title","children":[{"type":"text","text":"Autre"}]}]}]})";

std::string deepFiche()
{
    constexpr int kDepth = 50'000;
    std::string deep = R"({"children":[{"name":"Publication","attributes":{"ID":"F9"},"children":[)";
    for (int i = 0; i < kDepth; ++i)
        deep += R"({"name":"Introduction","children":[)";
    for (int i = 0; i < kDepth; ++i)
        deep += "]}";
    return deep + "]}]}";
}

} // namespace tongban::testing
