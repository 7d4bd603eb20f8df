'use client';

import { Anchor, Paper, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useTexte } from '@/lib/useTexte';
import type { GrainRapport, RapportQuery } from './operations.generated';
import styles from './Rapport.module.css';
import type { Serie } from './series';
import { type Mesure, useFormats } from './useFormats';

interface Props {
  rapport: RapportQuery['consulterRapport'];
  /** As drawn; without groups every measure has its column. */
  series: Serie[];
  mesure: number;
  grain: GrainRapport;
  lienDe: (mesure: string, periode: string) => string | null;
}
interface Colonne {
  cle: string;
  nom: string;
  mesure: Mesure;
  valeurs: (string | number | null)[];
  total: string | number | null;
  couleur?: string;
}

/** The numbers of the chart, one row a period. */
export function TableauPeriodes({ rapport, series, mesure, grain, lienDe }: Props) {
  const t = useTranslations('rapport');
  const { nombre, periode } = useFormats();
  const colonnes = useColonnes(rapport, series, mesure);
  const nomDe = (une: string) => {
    const date = periode(une, grain, 'long');
    return grain === 'SEMAINE' ? t('semaineDu', { jour: date }) : date;
  };
  return (
    <Paper p="md" component="section" aria-labelledby="par-periode">
      <Title order={2} id="par-periode" mb="xs">
        {t('parPeriode')}
      </Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must do so by keyboard. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a second landmark around the same table would say nothing. */}
      <div className={styles.defilement} tabIndex={0} role="group" aria-labelledby="par-periode">
        <table className={`${styles.table} ${styles.periodes}`} aria-labelledby="par-periode">
          <thead>
            <tr>
              <th scope="col">{t('periode')}</th>
              {colonnes.map(({ cle, nom, couleur }) => (
                <th key={cle} scope="col">
                  {couleur && <span className={styles.pastille} style={{ background: couleur }} aria-hidden />}
                  {nom}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rapport.periodes.map((une, rang) => (
              <tr key={une}>
                <th scope="row">{nomDe(une)}</th>
                {colonnes.map(({ cle, nom, mesure: laSienne, valeurs }) => {
                  const valeur = valeurs[rang] ?? null;
                  const lien = Number(valeur) === 0 ? null : lienDe(cle, une);
                  return (
                    <td key={cle}>
                      {lien === null ? (
                        nombre(valeur, laSienne)
                      ) : (
                        <Anchor
                          component={Lien}
                          href={lien}
                          inherit
                          aria-label={t('voirListe', { quoi: `${nom}, ${nomDe(une)}, ${nombre(valeur, laSienne)}` })}
                        >
                          {nombre(valeur, laSienne)}
                        </Anchor>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              {colonnes.map(({ cle, mesure: laSienne, total }) => (
                <td key={cle}>{nombre(total, laSienne)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </Paper>
  );
}

const somme = (valeurs: readonly (number | null)[]): number =>
  valeurs.reduce<number>((total, valeur) => total + (valeur ?? 0), 0);

function useColonnes(rapport: Props['rapport'], series: Serie[], choisie: number): Colonne[] {
  const t = useTranslations('rapport');
  const texte = useTexte();
  const { mesures, groupes, lignes, totaux } = rapport;
  if (groupes.length === 0)
    return mesures.map((mesure, rang) => ({
      ...{ cle: mesure.cle, nom: texte(mesure.nom), mesure, total: totaux[rang] ?? null },
      valeurs: lignes.map(({ valeurs }) => valeurs[rang] ?? null),
    }));
  const mesure = mesures[choisie];
  if (!mesure) return [];
  const colonnes = series.map(({ cle, nom, groupe, valeurs }, rang) => ({
    ...{ cle, nom: texte(nom), mesure, valeurs, couleur: `var(--serie-${cle === 'autres' ? cle : rang})` },
    total: cle === 'autres' ? somme(valeurs) : (groupes.find((un) => un.cle === groupe)?.valeurs[choisie] ?? null),
  }));
  if (!mesure.additive) return colonnes;
  const valeurs = rapport.periodes.map((_, rang) => somme(series.map((serie) => serie.valeurs[rang] ?? 0)));
  return [...colonnes, { ...{ cle: 'total', nom: t('total'), mesure, valeurs }, total: totaux[choisie] ?? '0' }];
}
