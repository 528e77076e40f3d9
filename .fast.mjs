import { transformFileSync } from '@swc/core';
import { readdirSync, writeFileSync, statSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
for (const f of readdirSync('src',{recursive:true})) {
  if (!f.endsWith('.ts')||f.endsWith('.d.ts')) continue;
  const out='dist/'+f.replace(/\.ts$/,'.js');
  const o=statSync(out,{throwIfNoEntry:false});
  if (o && o.mtimeMs>statSync('src/'+f).mtimeMs) continue;
  mkdirSync(dirname(out),{recursive:true});
  writeFileSync(out, transformFileSync('src/'+f,{jsc:{parser:{syntax:'typescript'},target:'es2022'},module:{type:'es6'}}).code);
  console.log(out);
}
