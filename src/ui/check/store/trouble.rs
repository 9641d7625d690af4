//! Why this device does not keep the work, in words.

use wasm_bindgen::JsCast;
use web_sys::DomException;

/// Why something could not be kept on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The browser refuses storage: a private window, a setting, a policy.
    Refused,
    /// There is no room left.
    Full,
    /// Something else went wrong.
    Other,
}

impl Trouble {
    /// The kind of trouble behind an error of the browser.
    pub(super) fn of(error: &idb::Error) -> Self {
        use idb::Error as E;
        match error {
            E::DomException(exception) => Self::named(&exception.name()),
            E::UpdateFailed(thrown)
            | E::DeleteFailed(thrown)
            | E::ClearFailed(thrown)
            | E::TransactionOpenFailed(thrown)
            | E::TransactionCommitError(thrown) => thrown
                .dyn_ref::<DomException>()
                .map_or(Self::Other, |exception| Self::named(&exception.name())),
            _ => Self::Other,
        }
    }

    fn named(name: &str) -> Self {
        match name {
            "QuotaExceededError" => Self::Full,
            "SecurityError" | "InvalidStateError" | "NotAllowedError" => Self::Refused,
            _ => Self::Other,
        }
    }

    /// What happened and what to do, in words.
    pub(crate) fn in_words(self) -> &'static str {
        match self {
            Self::Refused => {
                "Uw browser bewaart nu niets op dit apparaat. \
                 Dat komt bijvoorbeeld door een privévenster of een instelling. \
                 U kunt gewoon doorwerken. Bewaar uw werk als bestand voordat u dit tabblad sluit."
            }
            Self::Full => {
                "Er is geen ruimte meer op dit apparaat. Uw laatste wijzigingen zijn nog niet bewaard. \
                 U kunt gewoon doorwerken. Bewaar uw werk als bestand voordat u dit tabblad sluit."
            }
            Self::Other => {
                "Bewaren op dit apparaat lukt nu niet. Uw werk staat nog in dit tabblad. \
                 U kunt gewoon doorwerken. Bewaar uw werk als bestand voordat u dit tabblad sluit."
            }
        }
    }
}
