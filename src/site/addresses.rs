//! The files that only make sense once the site has an address: sitemap, robots, security.txt.

use std::fmt::Write as _;

use super::SiteError;
use super::folder::Folder;
use crate::ui::pages::Page;
use crate::ui::site::Site;

/// Writes what the configuration has an honest value for.
pub(super) fn write(site: &Site, pages: &[Page], folder: &mut Folder) -> Result<(), SiteError> {
    let sitemap = site.config.url("/sitemap.xml");
    folder.add("robots.txt", robots(sitemap.as_deref()).as_bytes())?;
    if sitemap.is_some() {
        folder.add("sitemap.xml", sitemap_xml(site, pages).as_bytes())?;
    }
    if let Some(text) = security(site) {
        folder.add(".well-known/security.txt", text.as_bytes())?;
    }
    Ok(())
}

fn robots(sitemap: Option<&str>) -> String {
    let mut text = String::from("User-agent: *\nDisallow:\n");
    if let Some(address) = sitemap {
        let _ = writeln!(text, "Sitemap: {address}");
    }
    text
}

/// Every page that a person may arrive at.
fn sitemap_xml(site: &Site, pages: &[Page]) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for page in pages.iter().filter(|page| page.route.is_found()) {
        if let Some(url) = site.config.url(&page.route.path()) {
            let _ = writeln!(text, "<url><loc>{url}</loc></url>");
        }
    }
    text.push_str("</urlset>\n");
    text
}

/// RFC 9116: who to tell about a leak. Valid for a year after the build.
fn security(site: &Site) -> Option<String> {
    if site.config.contact.is_empty() {
        return None;
    }
    let expires = site.built.plus_days(365);
    let mut text = format!(
        "Contact: mailto:{}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: nl, en\n",
        site.config.contact
    );
    if let Some(url) = site.config.url("/.well-known/security.txt") {
        let _ = writeln!(text, "Canonical: {url}");
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::fixture;

    #[test]
    fn without_an_address_only_robots_is_written() {
        let site = fixture::site();
        assert_eq!(security(&site), None);
        assert_eq!(robots(None), "User-agent: *\nDisallow:\n");
    }

    #[test]
    fn with_an_address_everything_names_it() {
        let mut site = fixture::site();
        site.config.domain = "voorbeeld.example".into();
        site.config.contact = "veilig@voorbeeld.example".into();
        let pages = crate::ui::pages::all(&site);
        let sitemap = sitemap_xml(&site, &pages);
        assert!(sitemap.contains("<loc>https://voorbeeld.example/ouders/po/lezen/</loc>"));
        assert!(sitemap.contains("<loc>https://voorbeeld.example/zelfcheck/</loc>"));
        assert!(!sitemap.contains("/zelfcheck/opzet/"));
        assert!(!sitemap.contains("404"));
        let security = security(&site).expect("a contact");
        assert!(security.contains("Expires: 2027-11-24T00:00:00Z"), "{security}");
        assert!(security.contains("Canonical: https://voorbeeld.example/.well-known/security.txt"));
    }
}
