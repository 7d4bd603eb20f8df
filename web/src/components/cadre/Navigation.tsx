'use client';

import { useLocalStorage } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import styles from './Cadre.module.css';
import { Icone } from './Icone';
import { LienDeMenu } from './LienDeMenu';
import { type GroupeDePages, useGroupesDePages } from './usePages';

export function Navigation() {
  const t = useTranslations('commun');
  return (
    <nav className={styles.navigation} aria-label={t('navigation')}>
      <Liens />
    </nav>
  );
}

/** By application, each of which folds; which are folded is remembered on this device. One alone needs no heading. */
export function Liens({ apres }: { apres?: () => void }) {
  const groupes = useGroupesDePages();
  const [plies, plier] = useLocalStorage<string[]>({ key: 'driven-menu-plie', defaultValue: [] });
  if (groupes.length === 1) return groupes.map((groupe) => <Pages key={groupe.id} groupe={groupe} apres={apres} />);
  return groupes.map((groupe) => (
    <Groupe
      key={groupe.id}
      groupe={groupe}
      plie={plies.includes(groupe.id)}
      basculer={() =>
        plier((ids) => (ids.includes(groupe.id) ? ids.filter((id) => id !== groupe.id) : [...ids, groupe.id]))
      }
      apres={apres}
    />
  ));
}

interface Props {
  groupe: GroupeDePages;
  apres: (() => void) | undefined;
}

function Groupe({ groupe, plie, basculer, apres }: Props & { plie: boolean; basculer: () => void }) {
  const id = useId();
  return (
    <section className={styles.groupe}>
      <button type="button" className={styles.titreGroupe} aria-expanded={!plie} aria-controls={id} onClick={basculer}>
        {groupe.icone === null ? (
          <span className={styles.couleur} style={{ background: groupe.couleur ?? 'var(--trait-champ)' }} />
        ) : (
          <Icone url={groupe.icone} taille={16} />
        )}
        <span>{groupe.nom}</span>
        <IconChevronDown size={14} className={styles.chevron} aria-hidden />
      </button>
      <div id={id} hidden={plie}>
        <Pages groupe={groupe} apres={apres} />
      </div>
    </section>
  );
}

function Pages({ groupe, apres }: Props) {
  return (
    <ul className={styles.liens}>
      {groupe.pages.map((page) => (
        <li key={page.id}>
          <LienDeMenu page={page} className={styles.lien} apres={apres} />
        </li>
      ))}
    </ul>
  );
}
