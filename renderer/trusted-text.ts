// Loaded before everything else: with the page's policy, text can reach the page as markup only through this gate.
export {};

interface Rules {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (address: string) => string;
}

/** The part of Trusted Types that is used; TypeScript's own types do not have it yet. */
interface TrustedTypes {
  createPolicy(name: "default", rules: Rules): unknown;
}

const PDF_WORKER = /^pdf-[\d.]+\/worker\/pdf\.worker\.js$/;

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

// The component library writes style sheets through `innerHTML`; they hold no "<". Whatever holds one is refused, so no
// element can ever be made from text. One script may be started by its address, the worker that reads PDF files, which
// is the window's own file and is served with a policy of its own. Scripts as text have no rule and are refused by that.
trustedTypes?.createPolicy("default", {
  createHTML(text) {
    if (text.includes("<")) throw new TypeError("text is never markup here");
    return text;
  },
  createScriptURL(address) {
    const here = new URL("./", document.baseURI).href;
    const { href } = new URL(address, here);
    if (href.startsWith(here) && PDF_WORKER.test(href.slice(here.length))) return href;
    throw new TypeError("no script that may be started by its address");
  },
});
