import { type CSSVariablesResolver, createTheme, darken, type MantineTheme } from '@mantine/core';
import { couleurs } from './couleurs';
import { rendreLeFoyer } from './rendreLeFoyer';

const POLICE = 'var(--police-inter), system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

// A dialog's own header is no banner of the page.
const FENETRE = {
  ref: rendreLeFoyer,
  attributes: { header: { role: 'presentation' } },
  styles: { title: { fontWeight: 650, fontSize: '1.0625rem' } },
};

/** Dense enough for a desk (14 px), taller under a finger (global.css). */
export const theme = createTheme({
  colors: couleurs,
  primaryColor: 'petrole',
  primaryShade: { light: 7, dark: 6 },
  black: '#1d262d',
  // Black or white on any filled colour, whichever reaches 4.5:1: the two meet at this luminance.
  autoContrast: true,
  luminanceThreshold: 0.179,
  fontFamily: POLICE,
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '16px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  headings: {
    fontFamily: POLICE,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.45' },
    },
  },
  components: {
    Text: { defaultProps: { size: 'sm' } },
    Anchor: { defaultProps: { size: 'sm', underline: 'hover' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 600 } },
    Tooltip: { defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } } },
    Modal: { defaultProps: { ...FENETRE, centered: true, radius: 'lg' } },
    Drawer: { defaultProps: FENETRE },
    InputWrapper: {
      // What helps stands under the field, so that the fields of a row stay level.
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
      styles: { label: { marginBottom: 4 }, description: { marginTop: 4 } },
    },
    Paper: { defaultProps: { withBorder: true } },
    Table: { defaultProps: { verticalSpacing: 8, horizontalSpacing: 'sm', fz: 'sm' } },
    // Without the placeholder the first item has the focus, and the menu holds nothing but items.
    Menu: { defaultProps: { shadow: 'md', radius: 'md', withInitialFocusPlaceholder: false } },
  },
});

/** Where Mantine's own secondary text stays under 4.5:1, and the surfaces of the frame. */
export const variables: CSSVariablesResolver = (theme) => ({
  variables: {},
  light: {
    ...teintesLisibles(theme),
    '--mantine-color-dimmed': couleurs.gray[6],
    '--mantine-color-placeholder': '#66737e',
    '--mantine-color-error': couleurs.red[7],
    '--mantine-color-default-border': couleurs.gray[3],
    '--surface-fond': couleurs.gray[0],
    '--surface-carte': '#ffffff',
    '--surface-survol': couleurs.gray[1],
    '--trait': couleurs.gray[2],
    '--trait-champ': '#84919a',
    '--nav-actif': couleurs.petrole[0],
    '--nav-actif-texte': couleurs.petrole[8],
  },
  dark: {
    ...teintesSombres(theme),
    '--mantine-color-dimmed': couleurs.dark[2],
    '--mantine-color-placeholder': couleurs.dark[2],
    '--mantine-color-error': couleurs.red[3],
    '--surface-fond': couleurs.dark[8],
    '--surface-carte': couleurs.dark[7],
    '--surface-survol': couleurs.dark[6],
    '--trait': couleurs.dark[5],
    '--trait-champ': couleurs.dark[3],
    '--nav-actif': '#12343a',
    '--nav-actif-texte': couleurs.petrole[1],
  },
});

/** Tints of a dark page that do not shout. */
function teintesSombres(theme: MantineTheme): Record<string, string> {
  const toutes = Object.entries(theme.colors).filter(([nom]) => nom !== 'dark' && nom !== 'gray' && nom !== 'petrole');
  return {
    '--mantine-color-petrole-light': '#12343a',
    '--mantine-color-petrole-light-hover': '#173f46',
    ...Object.fromEntries(
      toutes.map(([nom, tons]) => [`--mantine-color-${nom}-light`, darken(tons[9] ?? theme.black, 0.62)]),
    ),
  };
}

/** Words on a pale tint (badges, alerts): Mantine's green and orange ones stay under 4:1. */
function teintesLisibles(theme: MantineTheme): Record<string, string> {
  const siennes = Object.entries(theme.colors).filter(([nom]) => !Object.hasOwn(couleurs, nom));
  return Object.fromEntries(
    siennes.map(([nom, tons]) => [`--mantine-color-${nom}-light-color`, darken(tons[9] ?? theme.black, 0.35)]),
  );
}
