/** The application as Vite built it: its index.html, and the stylesheet's address and file. */
export interface BundledApp {
  template: string;
  stylesheet: string;
  stylesheetFile: string;
}

/** Order for a build: the project's folder, the folder to build into, and the base of the site's addresses. */
export interface BundleOrder {
  root: string;
  out: string;
  base: string;
}
