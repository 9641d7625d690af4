//! The program that makes workbooks, apart because it is heavy. It runs in a worker
//! (`www/werker.js`), comes only when somebody asks for it, and knows no page.

normwijzer::desk_program!(normwijzer::desk::answer_sheet);
