# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests of the pages and their models, on a session in memory.
add_library(casb_page_fakes STATIC onboarding_fakes.h page_fakes.cpp page_fakes.h page_samples.cpp)
target_link_libraries(casb_page_fakes PUBLIC casb_build_options casb_ui)

foreach(subject pulls_model log_model state_model pulls log_page persistence_page settings_page records_page records_search dead_letters)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/tst_${subject}.cpp)
        casb_test(tst_${subject} tst_${subject}.cpp USES ui page_fakes)
    endif()
endforeach()

# Prints figures; to be built optimised and run by hand.
add_executable(bench_records_search ${CMAKE_SOURCE_DIR}/tests/bench/bench_records_search.cpp)
set_target_properties(bench_records_search PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(bench_records_search PRIVATE casb_build_options casb_ui)
