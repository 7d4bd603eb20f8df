'use client';

import { Anchor, Badge, Button, Checkbox, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useMontants } from '@/lib/useMontants';
import { useTexte } from '@/lib/useTexte';
import { LignesDuTarif } from '../DetailPrix';
import { Raisons } from '../Raisons';
import styles from '../Souscription.module.css';
import type { OffreVue } from '../types';
import type { EtatBesoin } from '../useBesoin';
import { useTarif } from '../useTarif';

interface Props {
  offre: OffreVue;
  etat: EtatBesoin;
  comparee: boolean;
  /** Undefined: as many are compared as can be. */
  comparer: ((oui: boolean) => void) | undefined;
  /** One cannot subscribe before a client is chosen. */
  sansClient: boolean;
}

/** An offer, what it costs in a year for this need, and what can be done with it. */
export function CarteOffre({ offre, etat, comparee, comparer, sansClient }: Props) {
  const t = useTranslations('souscription.catalogue');
  const texte = useTexte();
  const { euros } = useMontants();
  const tarif = useTarif();
  const { code, nom, fournisseur, coutAnnuel, versionOfferte, eligibilite, souscriptionEnCours } = offre;
  const possible = eligibilite.eligible && souscriptionEnCours === null;
  return (
    <li className={styles.carte} data-choisie={comparee || undefined}>
      <div>
        <h3>{texte(nom)}</h3>
        {fournisseur !== null && <span className={styles.fournisseur}>{fournisseur}</span>}
        <Marques offre={offre} />
        {offre.description !== null && (
          <Text c="dimmed" mt={6} lineClamp={2}>
            {texte(offre.description)}
          </Text>
        )}
      </div>
      {offre.tarif !== null && versionOfferte !== null && (
        <LignesDuTarif prix={{ ...versionOfferte, tarif: offre.tarif }} />
      )}
      <div className={styles.cout}>
        {coutAnnuel !== null && (
          <>
            <div className={styles.montant}>{euros(coutAnnuel)}</div>
            <div className={styles.precision}>{t('parAn', { mois: tarif.moyenne(coutAnnuel) })}</div>
          </>
        )}
        {offre.sansCoutExact !== null && (
          <>
            <div>{t('sansCout')}</div>
            <div className={styles.precision}>{texte(offre.sansCoutExact)}</div>
          </>
        )}
        <div className={styles.actions}>
          <Checkbox
            label={t('comparer')}
            aria-label={t('comparerNom', { nom: texte(nom) })}
            checked={comparee}
            disabled={comparer === undefined}
            onChange={(evenement) => comparer?.(evenement.currentTarget.checked)}
          />
          {possible && !sansClient && (
            <Button component={Lien} href={etat.lien(`/catalogue/${code}/souscrire`)}>
              {t('choisir')}
              <span style={{ position: 'absolute', clipPath: 'inset(50%)' }}>{` ${texte(nom)}`}</span>
            </Button>
          )}
          {souscriptionEnCours !== null && (
            <Anchor component={Lien} href={lienDe(souscriptionEnCours.id, etat.sert)}>
              {t('voirSouscription')}
            </Anchor>
          )}
        </div>
      </div>
      {!eligibilite.eligible && souscriptionEnCours === null && (
        <div className={styles.raisons}>
          <Raisons offre={offre} raisons={eligibilite.raisons} etat={etat} />
        </div>
      )}
    </li>
  );
}

/** Whose page shows it: the standardiste's list or the client's own. */
export const lienDe = (id: string, sert: boolean): string => (sert ? `/souscriptions/${id}` : `/mes-offres/${id}`);

export function Marques({
  offre,
}: {
  offre: Pick<OffreVue, 'reglementee' | 'versionOfferte' | 'souscriptionEnCours' | 'eligibilite'>;
}) {
  const t = useTranslations('souscription.catalogue');
  const enTest = offre.versionOfferte !== null && offre.versionOfferte.statut !== 'ACTIVE';
  const marques = [
    offre.souscriptionEnCours !== null && { cle: 'deja', couleur: 'green' },
    offre.reglementee && { cle: 'reglementee', couleur: 'blue' },
    enTest && { cle: 'enTest', couleur: 'orange' },
    !offre.eligibilite.eligible && offre.souscriptionEnCours === null && { cle: 'pasPourVous', couleur: 'gray' },
  ].filter((marque) => marque !== false);
  if (marques.length === 0) return null;
  return (
    <div className={styles.marques}>
      {marques.map(({ cle, couleur }) => (
        <Badge key={cle} color={couleur}>
          {t(`marques.${cle as 'deja'}`)}
        </Badge>
      ))}
    </div>
  );
}
