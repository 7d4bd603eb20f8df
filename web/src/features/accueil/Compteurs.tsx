'use client';

import { Text, Title } from '@mantine/core';
import { useFormatter, useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useTexte } from '@/lib/useTexte';
import styles from './Accueil.module.css';
import type { AccueilQuery } from './operations.generated';

type Compteur = AccueilQuery['consulterAccueil']['compteurs'][number];

const APPLICATIONS = ['interventions', 'offres', 'plateforme'] as const;

/** By application: what waits as large figures, what doesn't in one line, so that nobody wonders where it is. */
export function Compteurs({ compteurs }: { compteurs: readonly Compteur[] }) {
  return APPLICATIONS.map((application) => {
    const siens = compteurs.filter((un) => un.application === application);
    return siens.length > 0 && <Groupe key={application} application={application} compteurs={siens} />;
  });
}

interface Groupe {
  application: (typeof APPLICATIONS)[number];
  compteurs: readonly Compteur[];
}

function Groupe({ application, compteurs }: Groupe) {
  const t = useTranslations('accueil');
  const texte = useTexte();
  const format = useFormatter();
  const id = `accueil-${application}`;
  const pleins = compteurs.filter(({ nombre }) => nombre > 0);
  const vides = compteurs.filter(({ nombre }) => nombre === 0);
  return (
    <section className={styles.groupe} aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {t(`applications.${application}`)}
      </Title>
      {pleins.length === 0 ? (
        <Text>{t('rien')}</Text>
      ) : (
        <ul className={styles.compteurs}>
          {pleins.map(({ nom, titre, nombre, exact, lien }) => (
            <li key={nom}>
              <Lien href={lien} className={styles.compteur}>
                <span className={styles.nombre}>
                  {format.number(nombre)}
                  {!exact && '+'}
                </span>
                <span>{texte(titre)}</span>
              </Lien>
            </li>
          ))}
        </ul>
      )}
      {vides.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('aZero', { titres: vides.map(({ titre }) => texte(titre)).join(' · ') })}
        </Text>
      )}
    </section>
  );
}
