'use client';

import { Anchor, Badge, Paper, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useTexte } from '@/lib/useTexte';
import type { RapportQuery } from './operations.generated';
import styles from './Rapport.module.css';
import { useFormats } from './useFormats';

type Rapport = RapportQuery['consulterRapport'];
type Groupe = Rapport['groupes'][number];
interface Props {
  rapport: Rapport;
  /** What the rows are. */
  titre: string;
  mesure: number;
  lienDe: (mesure: string, cle: string | null) => string | null;
  filtrer: (cle: string | null) => void;
}

/** Each group over the whole period; its name narrows the report to it. */
export function TableauGroupes({ rapport, titre, mesure, lienDe, filtrer }: Props) {
  const t = useTranslations('rapport');
  const texte = useTexte();
  const { nombre } = useFormats();
  const { mesures, groupes, totaux } = rapport;
  const part = mesures[mesure]?.additive === true && Number(totaux[mesure]) > 0;
  const limites = groupes.some(({ utilisations }) => utilisations !== null);
  return (
    <Paper p="md" component="section" aria-labelledby="par-groupe">
      <Title order={2} id="par-groupe" mb="xs">
        {t('parGroupe', { groupe: titre.toLowerCase() })}
      </Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must do so by keyboard. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a second landmark around the same table would say nothing. */}
      <div className={styles.defilement} tabIndex={0} role="group" aria-labelledby="par-groupe">
        <table className={styles.table} aria-labelledby="par-groupe">
          <thead>
            <tr>
              <th scope="col">{titre}</th>
              {mesures.map(({ cle, nom }) => (
                <th key={cle} scope="col">
                  {texte(nom)}
                </th>
              ))}
              {part && <th scope="col">{t('part')}</th>}
              {limites && <th scope="col">{t('limite')}</th>}
            </tr>
          </thead>
          <tbody>
            {groupes.map((groupe) => (
              <tr key={groupe.cle ?? 'sans'}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.filtrer}
                    title={t('filtrerSur', { nom: texte(groupe.nom) })}
                    onClick={() => filtrer(groupe.cle)}
                  >
                    {texte(groupe.nom)}
                  </button>
                </th>
                {mesures.map((une, rang) => {
                  const valeur = groupe.valeurs[rang] ?? null;
                  const lien = Number(valeur) === 0 ? null : lienDe(une.cle, groupe.cle);
                  return (
                    <td key={une.cle}>
                      {lien === null ? (
                        nombre(valeur, une)
                      ) : (
                        <Anchor
                          component={Lien}
                          href={lien}
                          inherit
                          aria-label={t('voirListe', {
                            quoi: `${texte(une.nom)}, ${texte(groupe.nom)}, ${nombre(valeur, une)}`,
                          })}
                        >
                          {nombre(valeur, une)}
                        </Anchor>
                      )}
                    </td>
                  );
                })}
                {part && (
                  <td>
                    <Part part={Number(groupe.valeurs[mesure]) / Number(totaux[mesure])} />
                  </td>
                )}
                {limites && (
                  <td>
                    <Limite groupe={groupe} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              {mesures.map((une, rang) => (
                <td key={une.cle}>{nombre(totaux[rang] ?? null, une)}</td>
              ))}
              {part && <td />}
              {limites && <td />}
            </tr>
          </tfoot>
        </table>
      </div>
    </Paper>
  );
}

function Part({ part }: { part: number }) {
  const formats = useFormats();
  return (
    <>
      <span className={styles.part} aria-hidden>
        <span style={{ width: `${part * 100}%` }} />
      </span>
      <span className={styles.pourcent}>{formats.part(part)}</span>
    </>
  );
}

/** How much of a promotion is used up, since ever. */
function Limite({ groupe: { limite, utilisations } }: { groupe: Groupe }) {
  const t = useTranslations('rapport');
  if (limite == null) return t('sansLimite');
  return (
    <>
      {(utilisations ?? 0) >= limite && (
        <Badge color="orange" mr={6}>
          {t('atteinte')}
        </Badge>
      )}
      {t('utilisees', { utilisations: utilisations ?? 0, limite })}
    </>
  );
}
