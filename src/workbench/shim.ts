/** The only script the workbench adds to the production pane: it runs before office.js and asks the page around for an Excel. */
window.parent.connectPane?.(window);
