# SPDX-License-Identifier: GPL-3.0-or-later
include(CMakeParseArguments)

# moc 6.4 cannot parse libstdc++'s <concepts>; it needs nothing of it, so its include guard is set for moc alone.
set(CMAKE_AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_CONCEPTS=1")

# tare_library(tare_finance SOURCES payback.cpp … DEPENDS tare_scenario … [PRIVATE libraries])
# A room: a static library that can use only the rooms it names. Without sources it is headers alone.
function(tare_library name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;DEPENDS;PRIVATE" ${ARGN})
    if(ROOM_SOURCES)
        add_library(${name} STATIC ${ROOM_SOURCES})
        target_link_libraries(${name} PUBLIC tare_options ${ROOM_DEPENDS} PRIVATE ${ROOM_PRIVATE})
    else()
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE tare_options ${ROOM_DEPENDS})
    endif()
endfunction()

# tare_test(tst_payback DEPENDS tare_finance …): one Qt Test program from <name>.cpp, run by ctest.
function(tare_test name)
    cmake_parse_arguments(TEST "" "" "SOURCES;DEPENDS;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp ${TEST_SOURCES})
    # moc 6.4 cannot parse libstdc++'s <concepts>; it needs nothing of it, so its include guard is set for moc alone
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_CONCEPTS=1")
    target_link_libraries(${name} PRIVATE tare_options ${TEST_DEPENDS} Qt6::Test)
    target_compile_definitions(${name} PRIVATE TARE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" LABELS "${TEST_LABELS}" TIMEOUT 900)
endfunction()

# tare_embed(target SYMBOL evidence FILE evidence.json): a resource of model and importers, which know no Qt.
# Gives "generated/<symbol>.h" with std::string_view tare::resources::<symbol>().
function(tare_embed target)
    cmake_parse_arguments(EMBED "" "SYMBOL;FILE" "" ${ARGN})
    set(header "${CMAKE_BINARY_DIR}/generated/resources/${EMBED_SYMBOL}.h")
    set(source "${CMAKE_BINARY_DIR}/generated/resources/${EMBED_SYMBOL}.cpp")
    add_custom_command(OUTPUT "${header}" "${source}"
        COMMAND "${CMAKE_COMMAND}" -DSYMBOL=${EMBED_SYMBOL} "-DINPUT=${CMAKE_CURRENT_SOURCE_DIR}/${EMBED_FILE}"
                "-DHEADER=${header}" "-DSOURCE=${source}" -P "${CMAKE_SOURCE_DIR}/cmake/Embed.cmake"
        DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${EMBED_FILE}" "${CMAKE_SOURCE_DIR}/cmake/Embed.cmake" VERBATIM)
    target_sources(${target} PRIVATE "${source}" "${header}")
endfunction()
