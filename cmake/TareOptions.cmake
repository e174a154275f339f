# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target that every target links: standard, warnings, strictness of Qt, hardening, determinism.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(TARE_CCACHE ccache)
if(TARE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${TARE_CCACHE}")
endif()

include(CheckPIESupported)
check_pie_supported()

add_library(tare_options INTERFACE)
target_include_directories(tare_options INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
target_compile_options(tare_options INTERFACE
    -Wall -Wextra -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
    -Wimplicit-fallthrough
    # a designated initializer names what differs from the defaults; the rest is meant
    -Wno-missing-field-initializers
    # the same figures whatever the processor can do (reliability.md, Money, determinism)
    -ffp-contract=off
    -fstack-protector-strong)
if(TARE_WARNINGS_ARE_ERRORS)
    target_compile_options(tare_options INTERFACE -Werror)
endif()
target_compile_definitions(tare_options INTERFACE
    $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>
    _GLIBCXX_ASSERTIONS
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    TARE_VERSION="${PROJECT_VERSION}")
target_link_options(tare_options INTERFACE -Wl,-z,relro,-z,now)
