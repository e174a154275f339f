# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a file as a C++ array, so that rooms without Qt can carry data.
file(READ "${INPUT}" bytes HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
string(REGEX REPLACE "(................................................................................)" "\\1\n" bytes "${bytes}")
file(WRITE "${HEADER}" "#pragma once\n#include <string_view>\nnamespace tare::resources {\nstd::string_view ${SYMBOL}();\n}\n")
file(WRITE "${SOURCE}" "#include \"resources/${SYMBOL}.h\"\nnamespace tare::resources {\nnamespace {\nconst unsigned char bytes[] = {${bytes} 0};\n}\nstd::string_view ${SYMBOL}() { return {reinterpret_cast<const char*>(bytes), sizeof(bytes) - 1}; }\n}\n")
