'use client';

import { Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmarkPlus, IconCheck, IconSettings } from '@tabler/icons-react';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { MenuOuvert } from '@/components/cadre/MenuOuvert';
import { differe } from '@/components/differe/differe';
import { Lien } from '@/components/Lien';
import { nomDe } from '@/lib/nomDe';
import { useRetours } from '@/lib/useRetours';
import { BoutonVues } from './BoutonVues';
import { useVuesQuery, type VueLueFragment } from './operations.generated';
import { parametresGardes } from './parametresGardes';

const EditionVue = differe(() => import('./EditionVue').then((module) => module.EditionVue));
const GestionVues = differe(() => import('./GestionVues').then((module) => module.GestionVues));

/** The menu of `Vues`, once it was asked for. */
export function VuesOuvertes({ page }: { page: string }) {
  const t = useTranslations('domaine.vue');
  const { lire } = useRetours();
  const [creation, { open: creer, close: finir }] = useDisclosure(false);
  const [gestion, { open: gerer, close: ranger }] = useDisclosure(false);
  const { data, error } = useVuesQuery({ variables: { page } });
  const courants = parametresGardes(useSearchParams());
  const vues = data?.consulterVue ?? [];
  const groupes = [
    { cle: 'siennes', vues: vues.filter(({ sienne }) => sienne) },
    { cle: 'partagees', vues: vues.filter(({ sienne }) => !sienne) },
  ] as const;
  const lien = ({ parametres }: VueLueFragment) => (parametres === null ? page : `${page}?${parametres}`);
  const estCourante = ({ parametres }: VueLueFragment) =>
    parametresGardes(new URLSearchParams(parametres ?? '')) === courants;
  return (
    <>
      <MenuOuvert position="bottom-start" width={280} bouton={<BoutonVues />}>
        <div style={{ maxHeight: 420, overflowY: 'auto' }}>
          {error && <Menu.Item disabled>{lire(error).message}</Menu.Item>}
          {!error && vues.length === 0 && <Menu.Item disabled>{t(data ? 'aucune' : 'attente')}</Menu.Item>}
          {groupes.map(
            (groupe) =>
              groupe.vues.length > 0 && (
                // biome-ignore lint/a11y/useSemanticElements: in a menu nothing else is a group.
                <div key={groupe.cle} role="group" aria-label={t(groupe.cle)}>
                  <Menu.Label aria-hidden>{t(groupe.cle)}</Menu.Label>
                  {groupe.vues.map((vue) => (
                    <Menu.Item
                      key={vue.id}
                      component={Lien}
                      href={lien(vue)}
                      aria-current={estCourante(vue) ? 'true' : undefined}
                      title={vue.sienne ? undefined : t('de', { nom: nomDe(vue.utilisateur) })}
                      rightSection={estCourante(vue) ? <IconCheck size={15} aria-hidden /> : undefined}
                    >
                      {vue.nom}
                    </Menu.Item>
                  ))}
                </div>
              ),
          )}
          <Menu.Divider />
          <Menu.Item leftSection={<IconBookmarkPlus size={16} aria-hidden />} onClick={creer}>
            {t('enregistrer')}
          </Menu.Item>
          {groupes[0].vues.length > 0 && (
            <Menu.Item leftSection={<IconSettings size={16} aria-hidden />} onClick={gerer}>
              {t('gerer')}
            </Menu.Item>
          )}
        </div>
      </MenuOuvert>
      {creation && <EditionVue vue={null} page={page} courants={courants} fermer={finir} />}
      {gestion && <GestionVues vues={groupes[0].vues} page={page} courants={courants} fermer={ranger} />}
    </>
  );
}
