//! As much of Markdown as the checks need: headings, links and code in running text.

/// What a document is made of.
#[derive(Debug, Default)]
pub(crate) struct Markdown {
    /// Level and text of each heading.
    pub(crate) headings: Vec<(usize, String)>,
    /// Target of each link, with its line number.
    pub(crate) links: Vec<(usize, String)>,
    /// Each piece of code in running text, with its line number.
    pub(crate) code: Vec<(usize, String)>,
}

impl Markdown {
    /// Reads a document. Fenced blocks are left out.
    pub(crate) fn read(text: &str) -> Self {
        let mut document = Self::default();
        let mut fenced = false;
        for (index, line) in text.lines().enumerate() {
            if line.trim_start().starts_with("```") {
                fenced = !fenced;
            } else if !fenced {
                document.line(index + 1, line);
            }
        }
        document
    }

    fn line(&mut self, number: usize, line: &str) {
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        if let Some(heading) = line.get(level..).and_then(|rest| rest.strip_prefix(' '))
            && level > 0
        {
            self.headings.push((level, heading.trim().to_owned()));
        }
        let mut running = String::new();
        for (index, piece) in line.split('`').enumerate() {
            if index % 2 == 1 {
                self.code.push((number, piece.to_owned()));
            } else {
                running.push_str(piece);
            }
        }
        for rest in running.split("](").skip(1) {
            if let Some((target, _)) = rest.split_once(')') {
                self.links.push((number, target.to_owned()));
            }
        }
    }

    /// The anchors that a link may point at, as code hosts make them.
    pub(crate) fn anchors(&self) -> Vec<String> {
        self.headings.iter().map(|(_, heading)| anchor(heading)).collect()
    }
}

fn anchor(heading: &str) -> String {
    heading
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

#[test]
fn headings_links_and_code_are_found_and_fences_are_not() {
    let document = Markdown::read(
        "# One\ntext [a](b.md) and [c](d/#e) `src/x.rs` ![f](g.png)\n```sh\n# no [h](i)\n```\n## Two: *three*\n#no",
    );
    let levels: Vec<_> = document.headings.iter().map(|(level, _)| *level).collect();
    assert_eq!(levels, [1, 2]);
    let links: Vec<_> = document.links.iter().map(|(_, link)| link.as_str()).collect();
    assert_eq!(links, ["b.md", "d/#e", "g.png"]);
    assert_eq!(document.code, [(2, "src/x.rs".to_owned())]);
    assert_eq!(document.anchors(), ["one", "two-three"]);
}
