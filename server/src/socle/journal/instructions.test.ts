import { describe, expect, it } from 'vitest';
import { abregerInstruction, direInstructions } from './instructions.ts';

describe('les instructions d’une trace', () => {
  it('disent une fois les lignes et les listes qui se répètent', () => {
    expect(abregerInstruction('insert into `mot` (`a`, `b`) values (?, ?), (?, ?), (?, null)')).toBe(
      'insert into `mot` (`a`, `b`) values (?, ?), …',
    );
    expect(abregerInstruction('delete from `role` where `id` in (?, ?, ?) and `nom` = ?')).toBe(
      'delete from `role` where `id` in (?, …) and `nom` = ?',
    );
  });

  it('n’ont aucun texte entre apostrophes, quoi qu’il contienne', () => {
    const instruction = "update `x` set `a` = 'l''été \\' du secret', `b` = ? where `c` = 'autre'";
    expect(abregerInstruction(instruction)).toBe('update `x` set `a` = ?, `b` = ? where `c` = ?');
  });

  it('sont distinctes, dans leur ordre, et tiennent dans la place donnée', () => {
    const textes = ['update `a` set `b` = ?', 'delete from `c`', 'update  `a` set `b` = ?'];
    expect(direInstructions(textes, 2000)).toBe('update `a` set `b` = ?;\ndelete from `c`');
    expect(direInstructions(textes, 20)).toBe('update `a` set `b` …');
    expect(direInstructions([], 2000)).toBeNull();
  });

  it('une instruction énorme est abrégée sans attendre', () => {
    const enorme = `insert into \`t\` (\`a\`) values ${Array(200_000).fill('(?, ?)').join(', ')}`;
    const debut = performance.now();
    expect(abregerInstruction(enorme).length).toBeLessThan(100);
    expect(performance.now() - debut).toBeLessThan(1000);
  });
});
