// Loaded before everything else: with the page's policy, text can reach the page as markup only through this gate.
export {};

/** The part of Trusted Types that is used; TypeScript's own types do not have it yet. */
interface TrustedTypes {
  createPolicy(name: "default", rules: { readonly createHTML: (text: string) => string }): unknown;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

// The component library writes style sheets through `innerHTML`; they hold no "<". Whatever holds one is refused, so no
// element can ever be made from text. Scripts and script addresses have no rule at all and are refused by that.
trustedTypes?.createPolicy("default", {
  createHTML(text) {
    if (text.includes("<")) throw new TypeError("text is never markup here");
    return text;
  },
});
