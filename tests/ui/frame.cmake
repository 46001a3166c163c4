# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests of the theme, the widgets, the frame and the overview.
foreach(subject layout_checks theme widgets session frame overview onboarding desktop)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/tst_${subject}.cpp)
        casb_test(tst_${subject} tst_${subject}.cpp USES ui page_fakes)
    endif()
endforeach()

target_compile_definitions(tst_onboarding PRIVATE CASB_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")

# The frame with the program's own pages.
casb_test(tst_console_pages tst_console_pages.cpp USES ui page_fakes console_program)

if(UNIX)
    casb_test(tst_demo_tenant tst_demo_tenant.cpp USES base console_program)
endif()

# Print figures; to be built optimised and run by hand.
foreach(bench bench_console bench_console_live)
    add_executable(${bench} ${CMAKE_SOURCE_DIR}/tests/bench/${bench}.cpp)
    set_target_properties(${bench} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_include_directories(${bench} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${bench} PRIVATE casb_console_program casb_test_support casb_page_fakes Qt6::Test)
endforeach()
