'use client';

import { Badge, Box, Button, CloseButton, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Lien } from '@/components/Lien';
import { lienDe, Marques } from '../catalogue/CarteOffre';
import { Raisons } from '../Raisons';
import styles from '../Souscription.module.css';
import type { OffreVue } from '../types';
import type { EtatBesoin } from '../useBesoin';
import { type Colonne, useColonnes } from './useColonnes';

interface Props {
  offres: readonly OffreVue[];
  etat: EtatBesoin;
  retirer: ((code: string) => void) | undefined;
}

/** A table at a desk; on a phone one offer under the other, with the same lines. */
export function Tableau({ offres, etat, retirer }: Props) {
  const t = useTranslations('souscription.comparaison');
  const { lignes, colonnes } = useColonnes(offres, etat);
  return (
    <>
      <Box visibleFrom="sm">
        <table className={styles.comparaison}>
          <thead>
            <tr>
              <td style={{ width: '20%' }} />
              {colonnes.map((colonne) => (
                <th key={colonne.cle} scope="col" data-moins-chere={colonne.moinsChere || undefined}>
                  <Tete colonne={colonne} retirer={retirer} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lignes.map((ligne) => (
              <tr key={ligne}>
                <th scope="row">{t(`lignes.${ligne}`)}</th>
                {colonnes.map((colonne) => (
                  <td key={colonne.cle} data-moins-chere={colonne.moinsChere || undefined}>
                    {colonne.valeurs[ligne]}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('lignes.choix')}</th>
              {colonnes.map((colonne) => (
                <td key={colonne.cle} data-moins-chere={colonne.moinsChere || undefined}>
                  <Choix colonne={colonne} etat={etat} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </Box>
      <Stack hiddenFrom="sm" gap={0}>
        {colonnes.map((colonne) => (
          <Box
            key={colonne.cle}
            component="section"
            aria-label={colonne.nom}
            p="md"
            data-moins-chere={colonne.moinsChere || undefined}
            style={{ borderBottom: '1px solid var(--trait)' }}
          >
            <Title order={2} size="h3" mb="xs">
              <Tete colonne={colonne} retirer={retirer} />
            </Title>
            <dl className={styles.faits}>
              {lignes.map((ligne) => (
                <Ligne key={ligne} titre={t(`lignes.${ligne}`)} valeur={colonne.valeurs[ligne]} />
              ))}
            </dl>
            <Box mt="sm">
              <Choix colonne={colonne} etat={etat} />
            </Box>
          </Box>
        ))}
      </Stack>
    </>
  );
}

function Ligne({ titre, valeur }: { titre: string; valeur: ReactNode }) {
  return (
    <>
      <dt>{titre}</dt>
      <dd>{valeur}</dd>
    </>
  );
}

function Tete({ colonne, retirer }: { colonne: Colonne; retirer: Props['retirer'] }) {
  const t = useTranslations('souscription.comparaison');
  const { nom, offre, moinsChere } = colonne;
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
      <div>
        {nom}
        {offre === null && (
          <Text c="dimmed" fw={400}>
            {t('aujourdhui')}
          </Text>
        )}
        {moinsChere && (
          <Badge color="green" mt={4} display="block" w="fit-content">
            {t('moinsChere')}
          </Badge>
        )}
        {offre !== null && <Marques offre={offre} />}
      </div>
      {offre !== null && retirer !== undefined && (
        <CloseButton size="sm" aria-label={t('retirer', { nom })} onClick={() => retirer(offre.code)} />
      )}
    </Group>
  );
}

function Choix({ colonne: { offre, souscriptionId, nom }, etat }: { colonne: Colonne; etat: EtatBesoin }) {
  const t = useTranslations('souscription.comparaison');
  if (souscriptionId !== null) {
    return (
      <Button component={Lien} href={lienDe(souscriptionId, etat.sert)} variant="default">
        {t('voir')}
      </Button>
    );
  }
  if (offre === null) return null;
  if (!offre.eligibilite.eligible) return <Raisons offre={offre} raisons={offre.eligibilite.raisons} etat={etat} />;
  if (etat.sert && etat.besoin.clientId === null) return <Text c="dimmed">{t('sansClient')}</Text>;
  return (
    <Button
      component={Lien}
      href={etat.lien(`/catalogue/${offre.code}/souscrire`)}
      aria-label={t('choisirNom', { nom })}
    >
      {t('choisir')}
    </Button>
  );
}
