'use client';

import { Alert, Button, Paper, Skeleton } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsArrayOf, parseAsString, useQueryState } from 'nuqs';
import { EnTetePage } from '@/components/EnTetePage';
import { Lien } from '@/components/Lien';
import { ListeVide } from '@/components/liste/ListeVide';
import { Retour } from '@/components/Retour';
import { useRetours } from '@/lib/useRetours';
import { ClientServi } from '../ClientServi';
import { BesoinEnCadre } from '../catalogue/FormulaireBesoin';
import { useOffresCompareesQuery } from '../operations.generated';
import { useBesoin } from '../useBesoin';
import { Tableau } from './Tableau';

const COMPAREES_MAX = 3;

/** Two or three offers side by side, and what one has today. */
export function Comparaison() {
  const t = useTranslations('souscription.comparaison');
  const c = useTranslations('commun');
  const { lire } = useRetours();
  const etat = useBesoin();
  const [demandees, choisir] = useQueryState('offres', parseAsArrayOf(parseAsString).withDefault([]));
  const codes = demandees.slice(0, COMPAREES_MAX);
  const { data, previousData, error, refetch } = useOffresCompareesQuery({
    variables: { besoin: etat.besoin, codes },
    skip: codes.length === 0,
  });
  const lues = (data ?? previousData)?.consulterOffre.items;
  const offres = lues?.filter(({ code }) => codes.includes(code));
  const absentes = codes.filter((code) => data !== undefined && !offres?.some((offre) => offre.code === code));
  const catalogue = etat.lien('/catalogue', codes);
  const autres = (
    <Button component={Lien} href={catalogue} variant="default">
      {t('changer')}
    </Button>
  );
  return (
    <div style={{ maxWidth: 1180 }}>
      <Retour lien={catalogue}>{t('retour')}</Retour>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} actions={autres} />
      {etat.sert && <ClientServi etat={etat} />}
      <BesoinEnCadre etat={etat} />
      {absentes.length > 0 && (
        <Alert
          color="orange"
          mb="md"
          role="status"
          title={t('absentes', { nombre: absentes.length, kva: etat.saisi.kva })}
        >
          {absentes.join(', ')}
        </Alert>
      )}
      {error !== undefined && lues === undefined && (
        <Alert color="red" role="alert" title={lire(error).message}>
          <Button variant="default" size="xs" onClick={() => void refetch()}>
            {c('reessayer')}
          </Button>
        </Alert>
      )}
      {codes.length === 0 || offres?.length === 0 ? (
        <ListeVide titre={t('vide')} texte={t('videTexte')} action={autres} />
      ) : offres === undefined ? (
        error === undefined && <Skeleton height={420} aria-busy />
      ) : (
        <Paper p={{ base: 0, sm: 'xs' }}>
          <Tableau
            offres={offres}
            etat={etat}
            retirer={codes.length > 1 ? (code) => void choisir(codes.filter((autre) => autre !== code)) : undefined}
          />
        </Paper>
      )}
    </div>
  );
}
