# SPDX-License-Identifier: Apache-2.0
# cmake -DINPUT=x.pb -DOUTPUT=x.cpp -P embed_bytes.cmake: the bytes of INPUT as the arrays of protocol_descriptors.h.
file(READ ${INPUT} hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
string(REGEX REPLACE "(0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,)" "\\1\n" bytes "${bytes}")
file(WRITE ${OUTPUT} "// SPDX-License-Identifier: Apache-2.0
#include \"server/publish/source/protocol_descriptors.h\"

namespace tongban::server {

const unsigned char kProtocolDescriptors[] = {
${bytes}};
const std::size_t kProtocolDescriptorsSize = sizeof(kProtocolDescriptors);

} // namespace tongban::server
")
