//! The program that reads norm data as its editors write it: sheets, and layers of a region. It runs
//! in the worker (`www/werker.js`) and comes only when somebody chooses such a file.

normwijzer::desk_program!(normwijzer::desk::answer_editor);
