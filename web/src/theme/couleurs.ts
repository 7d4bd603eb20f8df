import type { MantineColorsTuple } from '@mantine/core';

/** The brand's blue-green. 7 (light) and 6 (dark) carry white text: 7.0:1 and 5.2:1. */
const petrole: MantineColorsTuple = [
  '#edf7f8',
  '#d8ebed',
  '#b0d7dc',
  '#84c2c9',
  '#58a9b3',
  '#328e9a',
  '#1c7782',
  '#0f626c',
  '#0b4d56',
  '#073940',
];

/** Deeper than Mantine's, so that white on it and it on white both reach 4.5:1. */
const red: MantineColorsTuple = [
  '#fff3f1',
  '#fde8e5',
  '#fabab3',
  '#f5928a',
  '#ee6a60',
  '#df4a40',
  '#cc352c',
  '#b42a22',
  '#93211b',
  '#701913',
];

/** Greys lean towards the brand, so that large surfaces stay calm beside it. */
const gray: MantineColorsTuple = [
  '#f6f8f9',
  '#eef1f3',
  '#e2e7ea',
  '#d0d8dd',
  '#b6c1c8',
  '#8d9aa3',
  '#586670',
  '#46535d',
  '#2f3a43',
  '#1d262d',
];

const dark: MantineColorsTuple = [
  '#dbe1e6',
  '#b9c3cb',
  '#97a3ad',
  '#6c7984',
  '#3f4b55',
  '#333e48',
  '#27313a',
  '#1b232a',
  '#151c22',
  '#0f1519',
];

export const couleurs = { petrole, red, gray, dark };
