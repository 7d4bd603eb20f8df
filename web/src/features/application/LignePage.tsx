import { Badge, Code, Group, Text } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { DessinDePage } from '@/components/cadre/DessinDePage';
import { urlFichier } from '@/lib/fichiers';
import styles from './Application.module.css';
import type { PageDeMenuFragment } from './operations.generated';

/** What a page is, where it leads, who sees it. */
export function LignePage({ page }: { page: PageDeMenuFragment }) {
  const t = useTranslations('application.pages');
  const locale = useLocale();
  const { nom, nomEn, lien, pictogramme, icone, integree, fonction, description } = page;
  const [premier, second] = locale === 'en' ? [nomEn ?? nom, nom] : [nom, nomEn];
  return (
    <>
      <DessinDePage icone={icone && urlFichier(icone.url)} pictogramme={pictogramme} taille={22} />
      <div className={styles.mots}>
        <Group gap="xs">
          <Text fw={600}>{premier}</Text>
          {second !== null && second !== premier && (
            <Text size="sm" c="dimmed" lang={locale === 'en' ? 'fr' : 'en'}>
              {second}
            </Text>
          )}
          {integree && <Badge color="gray">{t('duProduit')}</Badge>}
        </Group>
        {description !== null && <Text size="sm">{description}</Text>}
        <Text size="sm" c="dimmed" component="div">
          <Code>{lien}</Code> · {fonction === null ? t('pourTous') : t('demande', { fonction: fonction.nomFonction })}
        </Text>
      </div>
    </>
  );
}
