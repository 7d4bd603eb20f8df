'use client';

import { Alert, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { usePromesse } from '@/domaine/promotion/usePromesse';
import { useMontants } from '@/lib/useMontants';
import { useTexte } from '@/lib/useTexte';
import styles from './Souscription.module.css';
import { moisEgaux, type Prix } from './types';
import { useTarif } from './useTarif';

/** What the tariff says: the same four lines wherever a price is shown. */
export function LignesDuTarif({ prix }: { prix: Pick<Prix, 'tarif' | 'fraisActivation' | 'engagementMois'> }) {
  const t = useTranslations('souscription.tarif');
  const tarif = useTarif();
  return (
    <dl className={styles.faits}>
      <dt>{t('abonnement')}</dt>
      <dd>{tarif.parMois(prix.tarif.abonnement)}</dd>
      <dt>{t('electricite')}</dt>
      <dd>{tarif.kwh(prix.tarif)}</dd>
      <dt>{t('activation')}</dt>
      <dd>{tarif.activation(prix.fraisActivation)}</dd>
      <dt>{t('duree')}</dt>
      <dd>{tarif.engagement(prix.engagementMois)}</dd>
    </dl>
  );
}

/** The first year, promotion by promotion, to the cent. */
export function PremiereAnnee({ prix }: { prix: Prix }) {
  const t = useTranslations('souscription.prix');
  const { euros } = useMontants();
  const tarif = useTarif();
  const texte = useTexte();
  const { remise } = usePromesse();
  return (
    <>
      {!prix.prixExact && (
        <Alert color="orange" mb="xs" title={t('inexact')}>
          {t('inexactTexte')}
        </Alert>
      )}
      <table className={styles.etapes}>
        <caption style={{ position: 'absolute', clip: 'rect(0 0 0 0)', height: 1, width: 1, overflow: 'hidden' }}>
          {t('premiereAnnee')}
        </caption>
        <tbody>
          <tr>
            <th scope="row">
              {t('sansPromotion')}
              <Text c="dimmed">
                {t('pour', { puissance: prix.tarif.puissance, kwh: tarif.kwhParAn(prix.kwhParAn) })}
              </Text>
            </th>
            <td>{euros(prix.base)}</td>
          </tr>
          {prix.etapes.map((etape) => (
            <tr key={etape.promotionId}>
              <th scope="row">
                {texte(etape.nom)}
                <Text c="dimmed">{remise(etape)}</Text>
              </th>
              <td>−{euros(etape.gain)}</td>
            </tr>
          ))}
          <tr data-total>
            <th scope="row">{t('total')}</th>
            <td>{euros(prix.total)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

/** What the bills of the first year come to: the lines make the total. */
export function MoisParMois({ prix: { mois, activation, total } }: { prix: Prix }) {
  const t = useTranslations('souscription.prix');
  const { euros } = useMontants();
  const cents = (montant: number) => euros((montant / 100).toFixed(2));
  return (
    <table className={styles.etapes} aria-label={t('moisParMois')}>
      <tbody>
        {Number(activation) > 0 && (
          <tr>
            <th scope="row">{t('activationUneFois')}</th>
            <td>{euros(activation)}</td>
          </tr>
        )}
        {moisEgaux(mois).map(({ de, a, min, max, somme }) => (
          <tr key={de}>
            <th scope="row">
              {de === a ? t('leMois', { de }) : t('lesMois', { de, a })}
              {de !== a && (
                <Text c="dimmed">
                  {min === max
                    ? t('parMois', { prix: cents(min) })
                    : t('ouParMois', { min: cents(min), max: cents(max) })}
                </Text>
              )}
            </th>
            <td>{cents(somme)}</td>
          </tr>
        ))}
        <tr data-total>
          <th scope="row">{t('total')}</th>
          <td>{euros(total)}</td>
        </tr>
      </tbody>
    </table>
  );
}
