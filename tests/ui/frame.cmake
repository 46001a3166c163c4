# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests of the theme, the widgets, the frame and the overview.
foreach(subject theme widgets session frame overview onboarding desktop)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/tst_${subject}.cpp)
        casb_test(tst_${subject} tst_${subject}.cpp USES ui page_fakes)
    endif()
endforeach()

# The frame with the program's own pages.
casb_test(tst_console_pages tst_console_pages.cpp USES ui page_fakes)
target_sources(tst_console_pages PRIVATE ${CMAKE_SOURCE_DIR}/app/console/page_list.cpp)
target_include_directories(tst_console_pages PRIVATE ${CMAKE_SOURCE_DIR}/app/console)

if(UNIX)
    casb_test(tst_demo_tenant tst_demo_tenant.cpp USES base)
    target_sources(tst_demo_tenant PRIVATE ${CMAKE_SOURCE_DIR}/app/console/demo_tenant.cpp ${CMAKE_SOURCE_DIR}/app/console/demo_tenant.h)
    target_include_directories(tst_demo_tenant PRIVATE ${CMAKE_SOURCE_DIR}/app/console)
endif()

# Prints figures; to be built optimised and run by hand.
add_executable(bench_console ${CMAKE_SOURCE_DIR}/tests/bench/bench_console.cpp ${CMAKE_SOURCE_DIR}/app/console/page_list.cpp)
set_target_properties(bench_console PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_include_directories(bench_console PRIVATE ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/app/console)
target_link_libraries(bench_console PRIVATE casb_build_options casb_test_support casb_page_fakes Qt6::Test)
