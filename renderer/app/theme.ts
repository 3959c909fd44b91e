// The component library's theme, from the window's own tokens.
import { createTheme } from "@mantine/core";

/** The library derives shades for states we set by tokens in mantine.css; these are close to the accent for the rest. */
const ink = [
  "#e4edf5",
  "#cfdfee",
  "#b3cde6",
  "#8fbbe6",
  "#6c9fd0",
  "#4a82b6",
  "#32689a",
  "#1f4e7a",
  "#193f63",
  "#12304d",
] as const;

export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  colors: { ink },
  fontFamily: "var(--sans)",
  fontFamilyMonospace: "ui-monospace, Consolas, monospace",
  defaultRadius: 3,
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    // Locking the page's scroll would need a style tag of another library; the page itself does not scroll.
    Modal: { defaultProps: { yOffset: "8vh", transitionProps: { duration: 0 }, lockScroll: false } },
    Drawer: { defaultProps: { transitionProps: { duration: 0 }, lockScroll: false } },
    Menu: {
      defaultProps: {
        transitionProps: { duration: 0 },
        shadow: "none",
        withArrow: false,
        // It would be a focusable child of the menu that is none of its items.
        withInitialFocusPlaceholder: false,
      },
    },
    // Its options scroll by themselves, as a list of options may: a scrolled area within it no key could reach.
    Select: { defaultProps: { withScrollArea: false, classNames: { options: "select-options" } } },
    Popover: { defaultProps: { transitionProps: { duration: 0 }, shadow: "none" } },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 }, openDelay: 200 } },
  },
});
