'use client';

import { IconMapPin, IconPhone } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { nomDe } from '@/lib/nomDe';
import { adresseEnLigne, lienCarte } from '../adresse';
import styles from './Journee.module.css';
import type { Ligne } from './parties';

/** Whom to call and where to go: one press each. */
export function Contacts({ intervention }: { intervention: Ligne }) {
  const t = useTranslations('journee');
  const { client } = intervention;
  const adresse = adresseEnLigne(intervention);
  const carte = useLienCarte(intervention);
  return (
    <div className={styles.contacts}>
      {client.telephone ? (
        <a className={styles.contact} href={lienTelephone(client.telephone)}>
          <IconPhone size={20} aria-hidden />
          <span>
            {nomDe(client)}
            <small>{t('appeler', { telephone: client.telephone })}</small>
          </span>
        </a>
      ) : (
        <span className={styles.contact}>{nomDe(client)}</span>
      )}
      {adresse !== '' && (
        <a className={styles.contact} href={carte} target="_blank" rel="noopener noreferrer">
          <IconMapPin size={20} aria-hidden />
          <span>
            {adresse}
            <small>{t('itineraire')}</small>
          </span>
        </a>
      )}
    </div>
  );
}

export const lienTelephone = (telephone: string): string => `tel:${telephone.replace(/[^\d+]/g, '')}`;

/** Android asks which application shall lead there; elsewhere a map in another tab, which the server can write too. */
export function useLienCarte(lieu: Pick<Ligne, 'adresse' | 'codePostal'>): string {
  const [android, setAndroid] = useState(false);
  useEffect(() => setAndroid(/Android/.test(navigator.userAgent)), []);
  return android ? `geo:0,0?q=${encodeURIComponent(adresseEnLigne(lieu))}` : lienCarte(lieu);
}
