# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How this project makes its targets: strict warnings, strict Qt, and floors that see only the floors below them.

add_library(casb_build_options INTERFACE)
target_compile_features(casb_build_options INTERFACE cxx_std_20)
if(MSVC)
    target_compile_options(casb_build_options INTERFACE /W4 /WX /utf-8 /permissive-)
else()
    target_compile_options(casb_build_options INTERFACE
        -Wall -Wextra -Wpedantic -Werror -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference
        # g++ 12 reports false positives of these inside coroutines, QString and std::string when it optimises.
        -Wno-error=null-dereference -Wno-error=maybe-uninitialized $<$<CXX_COMPILER_ID:GNU>:-Wno-error=restrict>
        $<$<NOT:$<CONFIG:Debug>>:-Wno-null-dereference>)
endif()
target_compile_definitions(casb_build_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 CASB_VERSION="${PROJECT_VERSION}")

if(CASB_SANITIZE)
    target_compile_options(casb_build_options INTERFACE -fsanitize=${CASB_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(casb_build_options INTERFACE -fsanitize=${CASB_SANITIZE})
endif()

find_program(CASB_MOLD mold)
if(CASB_MOLD AND NOT MSVC AND NOT APPLE)
    target_link_options(casb_build_options INTERFACE -fuse-ld=mold)
endif()

# casb_floor(NAME [SOURCES files…] [USES floors…] [PUBLIC libraries…] [PRIVATE libraries…])
#
# A library casb_NAME from the calling folder, included as "NAME/file.h". The include path of a floor holds nothing but
# that floor, so that including a floor which USES does not name does not compile.
function(casb_floor name)
    cmake_parse_arguments(arg "" "" "SOURCES;USES;PUBLIC;PRIVATE" ${ARGN})
    set(root ${CMAKE_BINARY_DIR}/floors/${name})
    file(MAKE_DIRECTORY ${root})
    if(NOT EXISTS ${root}/${name})
        file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${name} COPY_ON_ERROR SYMBOLIC)
    endif()
    add_library(casb_${name} STATIC ${arg_SOURCES})
    target_include_directories(casb_${name} PUBLIC ${root})
    list(TRANSFORM arg_USES PREPEND casb_)
    target_link_libraries(casb_${name}
        PUBLIC casb_build_options ${arg_USES} ${arg_PUBLIC}
        PRIVATE ${arg_PRIVATE})
endfunction()

# casb_program(NAME SOURCES files… USES floors… [PRIVATE libraries…])
function(casb_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;USES;PRIVATE" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    list(TRANSFORM arg_USES PREPEND casb_)
    target_link_libraries(${name} PRIVATE casb_build_options ${arg_USES} ${arg_PRIVATE})
    install(TARGETS ${name} RUNTIME DESTINATION bin)
endfunction()
