//! The command line.

use crate::failure::Failure;
use crate::fuzz;
use crate::serve::Options;

/// What is printed when somebody asks, or asks for something unknown.
pub(crate) const HELP: &str = "\
Gebruik: cargo xtask <opdracht>

  serve     bouwt de site en toont haar op deze computer
              --port N      op poort N (anders 8080, of de eerste vrije daarna)
              --no-build    toont wat al in dist/ staat
              --folder MAP  toont een andere gebouwde map
  test      draait alle controles en tests, ook die in de browser
  check     draait de snelle controles: opmaak, lint, kern en normgegevens
  build     bouwt de site in dist/
  publish   bouwt de site om naar buiten te brengen; weigert zolang site.toml leeg is
  measure   meet gewicht en snelheid van de site
  pictures  maakt de beelden van CONTRIBUTING.md opnieuw
  fuzz      voert elk doel in fuzz/ lang achtereen willekeurige bestanden
              DOEL          alleen dit doel
              --minutes N   N minuten per doel (anders 1)
";

/// What to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Build,
    Publish,
    Serve(Options),
    Check,
    Test,
    Measure,
    Pictures,
    Fuzz(fuzz::Options),
}

/// Reads the command line. Fails with a sentence on anything it does not know.
pub(crate) fn parse(words: impl Iterator<Item = String>) -> Result<Command, Failure> {
    let mut words = words.peekable();
    let Some(name) = words.next() else { return Ok(Command::Help) };
    let command = match name.as_str() {
        "help" | "--help" | "-h" => Command::Help,
        "build" => Command::Build,
        "publish" => Command::Publish,
        "check" => Command::Check,
        "test" => Command::Test,
        "measure" => Command::Measure,
        "pictures" => Command::Pictures,
        "serve" => Command::Serve(serve_options(&mut words)?),
        "fuzz" => Command::Fuzz(fuzz_options(&mut words)?),
        other => return Err(unknown(other)),
    };
    match words.next() {
        None => Ok(command),
        Some(word) => Err(unknown(&word)),
    }
}

fn serve_options(words: &mut impl Iterator<Item = String>) -> Result<Options, Failure> {
    let mut options = Options::default();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--no-build" => options.build = false,
            "--folder" => options.folder = Some(folder(words.next())?),
            "--port" => options.port = Some(port(words.next().as_deref())?),
            other => match other.strip_prefix("--port=") {
                Some(number) => options.port = Some(port(Some(number))?),
                None => return Err(unknown(other)),
            },
        }
    }
    Ok(options)
}

fn fuzz_options(words: &mut impl Iterator<Item = String>) -> Result<fuzz::Options, Failure> {
    let mut options = fuzz::Options::default();
    while let Some(word) = words.next() {
        if word == "--minutes" {
            options.minutes = minutes(words.next().as_deref())?;
        } else if word.starts_with('-') || options.target.is_some() {
            return Err(unknown(&word));
        } else {
            options.target = Some(word);
        }
    }
    Ok(options)
}

fn minutes(text: Option<&str>) -> Result<u32, Failure> {
    let number = text.and_then(|text| text.parse().ok());
    number.filter(|number| (1..=10_000).contains(number)).ok_or_else(|| {
        Failure::new(
            "Achter --minutes hoort een getal van 1 tot en met 10000.",
            "Schrijf bijvoorbeeld: cargo xtask fuzz work_file --minutes 10",
        )
    })
}

fn port(text: Option<&str>) -> Result<u16, Failure> {
    text.and_then(|text| text.parse().ok()).ok_or_else(|| {
        Failure::new(
            "Achter --port hoort een getal van 0 tot en met 65535.",
            "Schrijf bijvoorbeeld: cargo xtask serve --port 8080",
        )
    })
}

fn folder(name: Option<String>) -> Result<String, Failure> {
    name.ok_or_else(|| {
        Failure::new(
            "Achter --folder hoort de naam van een map.",
            "Schrijf bijvoorbeeld: cargo xtask serve --no-build --folder dist",
        )
    })
}

fn unknown(word: &str) -> Failure {
    Failure::new(format!("“{word}” ken ik niet."), HELP.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Command, Failure> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn serve_takes_a_port_and_may_skip_the_build() {
        let expected = Command::Serve(Options { port: Some(0), build: false, folder: None });
        assert_eq!(read("serve --no-build --port 0").ok(), Some(expected));
        let expected = Command::Serve(Options { port: Some(9000), ..Options::default() });
        assert_eq!(read("serve --port=9000").ok(), Some(expected));
    }

    #[test]
    fn serve_takes_another_folder() {
        let expected =
            Command::Serve(Options { folder: Some("elders".to_owned()), ..Options::default() });
        assert_eq!(read("serve --folder elders").ok(), Some(expected));
        assert!(read("serve --folder").unwrap_err().to_string().contains("--folder"));
    }

    #[test]
    fn fuzz_takes_a_target_and_minutes() {
        let expected = |target: Option<&str>, minutes| fuzz::Options {
            target: target.map(str::to_owned),
            minutes,
        };
        for (line, options) in [
            ("fuzz", expected(None, 1)),
            ("fuzz --minutes 5", expected(None, 5)),
            ("fuzz merge", expected(Some("merge"), 1)),
            ("fuzz merge --minutes 90", expected(Some("merge"), 90)),
        ] {
            assert_eq!(read(line).ok(), Some(Command::Fuzz(options)), "{line}");
        }
        for line in
            ["fuzz --minutes", "fuzz --minutes 0", "fuzz --minutes x", "fuzz a b", "fuzz --x"]
        {
            assert!(read(line).is_err(), "{line}");
        }
    }

    #[test]
    fn a_word_it_does_not_know_is_named() {
        for line in ["sreve", "test hard", "serve --prot 1"] {
            let word = line.split(' ').find(|word| !["test", "serve"].contains(word)).unwrap();
            let failure = read(line).unwrap_err().to_string();
            assert!(failure.contains(&format!("“{word}”")), "{failure}");
        }
    }

    #[test]
    fn a_port_must_be_a_number() {
        for line in ["serve --port", "serve --port x", "serve --port 70000"] {
            assert!(read(line).unwrap_err().to_string().contains("--port"), "{line}");
        }
    }
}
