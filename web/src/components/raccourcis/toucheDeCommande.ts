/** As it stands on the reader's keyboard; in the browser only. */
export const toucheDeCommande = (): string => (/mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl');
