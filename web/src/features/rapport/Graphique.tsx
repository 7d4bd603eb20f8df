'use client';

import '@mantine/charts/styles.layer.css';
import { BarChart, LineChart } from '@mantine/charts';
import { useTexte } from '@/lib/useTexte';
import type { GrainRapport } from './operations.generated';
import type { Serie } from './series';
import { type Mesure, useFormats } from './useFormats';

interface Props {
  series: Serie[];
  periodes: string[];
  grain: GrainRapport;
  mesure: Mesure;
  /** Parts of one whole, one on top of the other. */
  empilees: boolean;
}

const HAUTEUR = 320;

/** Drawn for the eyes alone: the table below says the same to everybody. Its edges tell parts apart without colours. */
export function Graphique({ series, periodes, grain, mesure, empilees }: Props) {
  const texte = useTexte();
  const { nombre, periode } = useFormats();
  const data = periodes.map((une, rang) => ({
    periode: periode(une, grain, 'court'),
    ...Object.fromEntries(series.map(({ cle, valeurs }) => [cle, valeurs[rang] ?? null])),
  }));
  const commun = {
    h: HAUTEUR,
    data,
    dataKey: 'periode',
    series: series.map(({ cle, nom }, rang) => ({
      ...{ name: cle, label: texte(nom) },
      color: `var(--serie-${cle === 'autres' ? 'autres' : rang})`,
    })),
    valueFormatter: (valeur: number) => nombre(valeur, mesure),
    withLegend: true,
    legendProps: { verticalAlign: 'bottom' as const, itemSorter: null },
    // A tooltip follows the pointer; who has none has the table.
    accessibilityLayer: false,
    xAxisProps: { interval: 'equidistantPreserveStart' as const, minTickGap: 12 },
    yAxisProps: { allowDecimals: mesure.decimales > 0, width: 64 },
    tickLine: 'none' as const,
    textColor: 'var(--mantine-color-text)',
    gridColor: 'var(--trait)',
  };
  if (!mesure.additive)
    return <LineChart {...commun} curveType="linear" connectNulls={false} withDots={periodes.length <= 62} />;
  return (
    <BarChart
      {...commun}
      type={empilees ? 'stacked' : 'default'}
      maxBarWidth={48}
      barProps={{ isAnimationActive: false, stroke: 'var(--surface-carte)', strokeWidth: periodes.length > 62 ? 0 : 1 }}
    />
  );
}
