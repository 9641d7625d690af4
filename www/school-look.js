// Is the publication of a school open in this tab? Then its word stands on this page too.
const look = () => {
  try {
    if (sessionStorage.getItem("normwijzer-elders")) import("{school-word.js}");
  } catch { /* no store, so nothing is open */ }
};
look();
addEventListener("pageshow", look);
