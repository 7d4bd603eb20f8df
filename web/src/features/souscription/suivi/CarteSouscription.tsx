'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { formaterNumero } from '@/lib/telephone';
import { useMontants } from '@/lib/useMontants';
import { useTexte } from '@/lib/useTexte';
import { LignesDuTarif } from '../DetailPrix';
import { EtatSouscription } from '../EtatSouscription';
import styles from '../Souscription.module.css';
import type { Souscription } from '../types';
import { useTarif } from '../useTarif';

export function CarteSouscription({ souscription }: { souscription: Souscription }) {
  const t = useTranslations('souscription.mesOffres');
  const p = useTranslations('souscription.prix');
  const texte = useTexte();
  const { euros } = useMontants();
  const tarif = useTarif();
  const { id, termes, numero, puissance } = souscription;
  const nom = texte(termes.offre.nom);
  return (
    <li className={styles.carte}>
      <div>
        <h3>{nom}</h3>
        <span className={styles.fournisseur}>{t('pour', { numero: formaterNumero(numero), kva: puissance })}</span>
        <div className={styles.marques}>
          <EtatSouscription souscription={souscription} />
        </div>
      </div>
      <LignesDuTarif prix={termes} />
      <div className={styles.cout}>
        {!termes.prixExact && <div className={styles.precision}>{p('inexact')}</div>}
        <div className={styles.montant}>{euros(termes.total)}</div>
        <div className={styles.precision}>{t('premiereAnnee', { mois: tarif.moyenne(termes.total) })}</div>
        <div className={styles.actions}>
          <Button component={Lien} href={`/mes-offres/${id}`} variant="default" aria-label={t('detailNom', { nom })}>
            {t('detail')}
          </Button>
        </div>
      </div>
    </li>
  );
}
