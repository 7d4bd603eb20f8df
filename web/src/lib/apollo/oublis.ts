/** How often what the API had answered was given up, on this page: what came with the page and is older is no news. */
let nombre = 0;

export const compterUnOubli = (): void => {
  nombre += 1;
};

export const nombreDOublis = (): number => nombre;
