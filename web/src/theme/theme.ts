import { type CSSVariablesResolver, createTheme } from '@mantine/core';
import { couleurs } from './couleurs';

const POLICE = 'var(--police-inter), system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

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
    Badge: { defaultProps: { variant: 'light', radius: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } } },
    Modal: { defaultProps: { centered: true, radius: 'lg' } },
    Paper: { defaultProps: { withBorder: true } },
    Table: { defaultProps: { verticalSpacing: 8, horizontalSpacing: 'sm', fz: 'sm' } },
    Menu: { defaultProps: { shadow: 'md', radius: 'md' } },
  },
});

/** Where Mantine's own secondary text stays under 4.5:1, and the surfaces of the frame. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': couleurs.gray[6],
    '--mantine-color-placeholder': '#66737e',
    '--mantine-color-error': couleurs.red[7],
    '--mantine-color-default-border': couleurs.gray[3],
    '--surface-fond': couleurs.gray[0],
    '--surface-carte': '#ffffff',
    '--surface-survol': couleurs.gray[1],
    '--trait': couleurs.gray[2],
    '--nav-actif': couleurs.petrole[0],
    '--nav-actif-texte': couleurs.petrole[8],
  },
  dark: {
    '--mantine-color-dimmed': couleurs.dark[2],
    '--mantine-color-placeholder': couleurs.dark[2],
    '--mantine-color-error': couleurs.red[3],
    '--surface-fond': couleurs.dark[8],
    '--surface-carte': couleurs.dark[7],
    '--surface-survol': couleurs.dark[6],
    '--trait': couleurs.dark[5],
    '--nav-actif': '#12343a',
    '--nav-actif-texte': couleurs.petrole[1],
  },
});
