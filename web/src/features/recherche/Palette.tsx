'use client';

import '@mantine/spotlight/styles.layer.css';
import { Text, VisuallyHidden } from '@mantine/core';
import { createSpotlight, Spotlight, useSpotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useRetours } from '@/lib/useRetours';
import { Option } from './Option';
import styles from './Palette.module.css';
import { type Trouve, useTrouves } from './useTrouves';

const [magasin, palette] = createSpotlight();
const PAS = { ArrowDown: 1, ArrowUp: -1 };

/** Everything that one may reach, by what one knows of it; the keys of a list of choices, and the focus goes back. */
export function Palette({ demandes }: { demandes: number }) {
  const t = useTranslations('recherche');
  const { lire } = useRetours();
  const { opened, query } = useSpotlight(magasin);
  const saisie = query.trim();
  const { sections, courte, ajour, erreur } = useTrouves(saisie, opened);
  const trouves = sections.flatMap((section) => section.trouves);
  const [choisi, choisir] = useState(0);
  /** Enter was pressed before what is typed had its answer: the first of that answer is taken. */
  const [attendue, setAttendue] = useState(false);
  const id = useId();
  const chemin = usePathname();
  const cles = trouves.map(({ cle }) => cle).join(' ');

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is open.
  useEffect(() => palette.close(), [chemin]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it opens each time that it is asked for.
  useEffect(() => palette.open(), [demandes]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of what answers anew, the first.
  useEffect(() => choisir(0), [saisie, cles]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed anew asks anew.
  useEffect(() => setAttendue(false), [saisie, opened]);
  useEffect(() => {
    if (!attendue || !ajour) return;
    setAttendue(false);
    prendre(id, trouves[0]);
  }, [attendue, ajour, id, trouves]);

  function surTouche(evenement: KeyboardEvent) {
    if (evenement.nativeEvent.isComposing) return;
    const { key } = evenement;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      evenement.preventDefault();
      const suivant = (choisi + PAS[key] + trouves.length) % Math.max(trouves.length, 1);
      choisir(suivant);
      document.getElementById(idDe(id, trouves[suivant]))?.scrollIntoView({ block: 'nearest' });
    }
    if (key === 'Enter') {
      evenement.preventDefault();
      if (ajour) prendre(id, trouves[choisi]);
      else setAttendue(true);
    }
  }

  const actif = idDe(id, trouves[choisi]);
  return (
    <Spotlight.Root
      store={magasin}
      shortcut={null}
      zIndex={200}
      // From its top: what is found moves the field nowhere.
      centered={false}
      yOffset="min(80px, 8dvh)"
      attributes={{ content: { 'aria-label': t('titre') } }}
      transitionProps={{ duration: 120 }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
    >
      <Spotlight.Search
        placeholder={t('indice')}
        leftSection={<IconSearch size={20} stroke={1.5} aria-hidden />}
        role="combobox"
        aria-label={t('titre')}
        aria-expanded={trouves.length > 0}
        aria-controls={`${id}-liste`}
        aria-activedescendant={actif === '' ? undefined : actif}
        aria-autocomplete="list"
        aria-busy={attendue || undefined}
        autoComplete="off"
        maxLength={100}
        data-autofocus
        onKeyDown={surTouche}
      />
      <div role="listbox" id={`${id}-liste`} aria-label={t('resultats')} className={styles.liste}>
        {sections.map(({ sorte, trouves: siens }) => (
          // biome-ignore lint/a11y/useSemanticElements: in a listbox nothing else is a group.
          <div key={sorte} role="group" aria-label={t(`sections.${sorte}`)} className={styles.section}>
            <Text size="xs" fw={700} c="dimmed" className={styles.titre} aria-hidden>
              {t(`sections.${sorte}`)}
            </Text>
            {siens.map((trouve) => (
              <Option
                key={trouve.cle}
                id={idDe(id, trouve)}
                trouve={trouve}
                choisi={trouve === trouves[choisi]}
                fermer={palette.close}
              />
            ))}
          </div>
        ))}
      </div>
      {trouves.length === 0 && (
        <Spotlight.Empty>
          {erreur
            ? `${t('echec')} ${lire(erreur).message}`
            : t(courte ? 'encore' : ajour ? 'rien' : 'attente', { texte: saisie })}
        </Spotlight.Empty>
      )}
      <VisuallyHidden role="status">{ajour && !courte && t('nombre', { nombre: trouves.length })}</VisuallyHidden>
    </Spotlight.Root>
  );
}

const idDe = (id: string, trouve: Trouve | undefined): string =>
  trouve === undefined ? '' : `${id}-${trouve.cle.replaceAll(/\W/g, '_')}`;

/** As if it had been pressed: a form that is not saved asks before it is left. */
function prendre(id: string, trouve: Trouve | undefined): void {
  if (trouve !== undefined) document.getElementById(idDe(id, trouve))?.click();
}
