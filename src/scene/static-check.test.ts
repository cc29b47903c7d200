// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code of scenes
import { describe, expect, it } from "vitest";
import { fixture, fixtures } from "./fixtures/fixtures";
import { checkControlValues, checkScene } from "./static-check";

/** A scene that has one statement or expression in line 3 and is otherwise fine. */
function inComponent(statement: string): string {
  return `import { AbsoluteFill, Img } from "remotion";\nexport default function Scene() {\n${statement}\nreturn <AbsoluteFill />;\n}\n`;
}
function drawn(jsx: string): string {
  return `import { AbsoluteFill, Img } from "remotion";\nexport default () => <AbsoluteFill>\n${jsx}\n</AbsoluteFill>;\n`;
}

describe("checkScene, on scenes that may run", () => {
  it.each([...fixtures])("passes %s", (_, code) => {
    expect(checkScene(code)).toEqual([]);
  });

  it.each([
    [
      "reading lists and records by computed keys",
      "const items = [1, 2]; const data = { a: 1 }; const i = 1; const key = 'a'; items[i] + data[key];",
    ],
    [
      "built-ins",
      "Math.max(...[1].map(Number)); JSON.stringify({}); new Map(); new Intl.NumberFormat('en').format(1); parseInt('1'); [...new Set([1])];",
    ],
    [
      "a class of its own",
      "class Point { x: number; constructor(x: number) { this.x = x; } }; new Point(1);",
    ],
    [
      "types of all kinds",
      "type A = { fetch: Window }; interface B { document: HTMLElement } const x = 1 as unknown as Document; function f<T extends Window>(y: T): y is T { return true } f; x;",
    ],
    ["asking for the type of window", "const isBrowser = typeof window !== 'undefined'; isBrowser;"],
    [
      "labels and keys with refused names",
      "outer: for (const document of [1]) { const o = { fetch: 1, window: document }; o.fetch; continue outer; }",
    ],
    ["a field named constructor in data", "const teams = [{ constructor: 'Ferrari' }]; teams;"],
    ["console", "console.log(1);"],
    [
      "a canvas's own context",
      "const draw = (canvas: HTMLCanvasElement | null) => canvas?.getContext('2d')?.fillRect(0, 0, 1, 1); draw;",
    ],
  ])("allows %s", (_, statement) => {
    expect(checkScene(inComponent(statement))).toEqual([]);
  });

  it.each([
    ["an address that is shown as text", "<p>https://brewline.com</p>"],
    ["an address in a text expression", '<p>{"https://brewline.com/a?b=1"}</p>'],
    [
      "the namespace of SVG",
      '<svg xmlns="http://www.w3.org/2000/svg" xmlnsXlink="http://www.w3.org/1999/xlink" />',
    ],
    ["a gradient by its id", '<rect fill="url(#a)" style={{ filter: "url(#b)" }} />'],
    ["a use of a drawn symbol", '<use href="#star" />'],
    ["a picture in the code itself", '<Img src="data:image/png;base64,iVBORw0KGgo=" />'],
    [
      "a background in the code itself",
      "<div style={{ backgroundImage: `url(\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg'/>\")` }} />",
    ],
    ["a colour that is called as a handler might be", '<AbsoluteFill {...{ onAccent: "#fff" }} />'],
    ["a style element", "<style>{`.a { color: red }`}</style>"],
  ])("allows %s", (_, jsx) => {
    expect(checkScene(drawn(jsx))).toEqual([]);
  });
});

describe("checkScene, on ways out of the sandbox", () => {
  it.each([
    ["global", "fetch('https://evil.example')"],
    ["global", "window.fetch('/x')"],
    ["global", "(window as any)['fetch']('/x')"],
    ["global", "const { fetch: f } = window; f('/x')"],
    ["global", "const w = window; w.fetch('/x')"],
    ["global", "const k = 'fet' + 'ch'; globalThis[k]('/x')"],
    ["global", "self.postMessage(1)"],
    ["global", "document.title = 'x'"],
    ["global", "new XMLHttpRequest()"],
    ["global", "new WebSocket('wss://evil.example')"],
    ["global", "navigator.sendBeacon('/x')"],
    ["global", "setTimeout(() => 1, 10)"],
    ["global", "requestAnimationFrame(() => 1)"],
    ["global", "eval('1')"],
    ["global", "(0, eval)('1')"],
    ["global", "new Function('return this')()"],
    ["global", "Reflect.get({}, 'a')"],
    ["global", "new Proxy({}, {})"],
    ["global", "require('fs')"],
    ["global", "module.exports = 1"],
    ["global", "process.env"],
    ["global", "localStorage.getItem('a')"],
    ["global", "leaked = 1"],
    ["global", "[leaked] = [1]"],
    ["global", "({ leaked } = { leaked: 1 })"],
    ["global", "for (leaked of [1]) {}"],
    ["global", "leaked++"],
    ["global", "typo(1)"],
    ["global", "const f = function () { return arguments[0]; }; f"],
    ["member", "[].constructor.constructor('return this')()"],
    ["member", "(() => 1)['constructor']('return this')()"],
    ["member", "(() => 1)[`constructor`]('return this')()"],
    ["member", "(() => 1)['con' + 'structor']('return this')()"],
    ["member", "const key = 'constructor'; (() => 1)[key]('return this')()"],
    ["member", "const key = ['const', 'ructor'].join(''); (() => 1)[key]"],
    ["member", "const parts = { a: 'con', b: 'structor' }; (() => 1)[`${parts.a}${parts.b}`]"],
    ["member", "let key = 'x'; key = 'constructor'; (() => 1)[key]"],
    ["member", "const { constructor: F } = () => 1; F('return this')()"],
    ["member", "const { ['constructor']: F } = () => 1; F"],
    ["member", "let F; ({ constructor: F } = () => 1); F"],
    ["member", "(async () => 1)?.constructor"],
    ["member", "({}).__proto__.polluted = 1"],
    ["member", "const o = { __proto__: null }; o"],
    ["member", "Array.prototype.map = () => []"],
    ["member", "Object.getPrototypeOf(async () => 1)"],
    ["member", "const { getPrototypeOf } = Object; getPrototypeOf({})"],
    ["member", "Object.setPrototypeOf({}, null)"],
    ["member", "Object.defineProperty({}, 'a', { get: () => 1 })"],
    ["member", "Error.prepareStackTrace = (e, s) => s"],
    ["member", "const ref = { current: null as any }; ref.current.ownerDocument.defaultView.fetch('/')"],
    ["member", "const el = { a: null as any }; el.a.parentNode"],
    ["member", "const el = { a: null as any }; el.a.innerHTML = '<img>'"],
    ["member", "Math.random = () => 0.5"],
    ["member", "Object.keys = () => []"],
    ["member", "AbsoluteFill.displayName = 'x'"],
    ["member", "delete (Math as any).random"],
    ["member", "Object.assign(Math, { random: () => 1 })"],
    ["member", "(() => 1)['constr\\u0075ctor']"],
    ["member", "(() => 1).constr\\u0075ctor"],
    ["global", "f\\u0065tch('/x')"],
    ["global", "structuredClone({})"],
    ["import", "import('remotion')"],
    ["import", "import.meta.url"],
    ["remote", "const img = { src: '' }; img.src = 'https://evil.example/x.png'"],
    ["syntax", "with ({}) {}"],
  ])("refuses with rule %s in line 3: %s", (rule, statement) => {
    const problems = checkScene(inComponent(statement));
    expect(problems).not.toEqual([]);
    expect(problems[0]).toMatchObject({ rule, line: 3 });
    expect(problems.every(({ message }) => message.length > 10)).toBe(true);
  });

  it.each([
    ["element", '<iframe title="x" />'],
    ["element", "<script>{`alert(1)`}</script>"],
    ["element", '<object type="text/html" />'],
    ["element", "<embed />"],
    ["element", '<link rel="stylesheet" />'],
    ["element", "<form />"],
    ["element", "<video />"],
    ["element", "<audio />"],
    ["element", "<button onClick={() => 1}>x</button>"],
    ["element", "<Img src='data:image/png;base64,AA==' onError={() => 1} />"],
    ["member", '<div dangerouslySetInnerHTML={{ __html: "<b>x</b>" }} />'],
    ["member", '<div {...{ dangerouslySetInnerHTML: { __html: "x" } }} />'],
    ["member", '<div {...{ ["dangerouslySet" + "InnerHTML"]: { __html: "x" } }} />'],
    ["remote", '<img src="http://evil.example/x.png" />'],
    ["remote", '<Img src="//evil.example/x.png" />'],
    ["remote", '<Img src="\\\\\\\\evil.example/x.png" />'.replaceAll("\\\\", "\\")],
    ["remote", '<Img src=" https://evil.example/x.png" />'],
    ["remote", '<Img src={"ht" + "tps://evil.example/x.png"} />'],
    ["remote", "<Img src={`https://evil.example/${1}.png`} />"],
    ["remote", '<Img src="h\nttps://evil.example/x.png" />'],
    ["remote", '<Img src="HTTPS://evil.example/x.png" />'],
    ["remote", '<Img src="blob:https://a/b" />'],
    ["remote", '<Img src="file:///etc/passwd" />'],
    ["remote", '<Img src="ftp://evil.example/x" />'],
    ["remote", '<Img src="/api/trpc/project.list" />'],
    ["remote", '<a href="javascript:alert(1)">x</a>'],
    ["remote", '<a href="https://evil.example">x</a>'],
    ["remote", '<image href="https://evil.example/x.png" />'],
    ["remote", '<image xlinkHref="https://evil.example/x.png" />'],
    ["remote", '<image xlink:href="https://evil.example/x.png" />'],
    ["remote", '<use href="https://evil.example/x.svg#a" />'],
    [
      "remote",
      '<img alt="" srcSet="data:, 1x, https://evil.example/2.png 2x" />'.replace("data:, 1x, ", "a.png 1x, "),
    ],
    ["remote", '<animate attributeName="href" to="https://evil.example/x.png" />'],
    ["remote", '<set attributeName="href" to="https://evil.example/x.png" />'],
    ["remote", '<div style={{ background: "url(https://evil.example/x.png)" }} />'],
    ["remote", "<div style={{ background: 'url( \"//evil.example/x.png\" )' }} />"],
    [
      "remote",
      "<div style={{ background: `linear-gradient(red, blue), URL(https://evil.example/${1})` }} />",
    ],
    ["remote", "<div style={{ background: 'u\\\\72l(https://evil.example/x.png)' }} />"],
    ["remote", "<div style={{ background: 'image-set(\"https://evil.example/x.png\" 1x)' }} />"],
    ["remote", '<rect fill="url(https://evil.example/x.svg#a)" />'],
    ["remote", "<style>{`@import 'https://evil.example/x.css';`}</style>"],
    ["remote", "<style>{`@import url(https://evil.example/x.css);`}</style>"],
    ["remote", "<style>{`.a { background: url('https://evil.example/x') }`}</style>"],
    ["element", "<svg><svg:script /></svg>"],
    ["element", "<div {...{ onClick: () => 1 }} />"],
    ["remote", '<img SRC="https://evil.example/x.png" />'],
    ["remote", '<table background="https://evil.example/x.png" />'],
    ["remote", '<div style={{ background: ["url(", "https://evil.example", ")"].join("") }} />'],
    ["remote", '<img {...{ src: "https://evil.example/x.png" }} />'],
  ])("refuses with rule %s in line 3: %s", (rule, jsx) => {
    const problems = checkScene(drawn(jsx));
    expect(problems).not.toEqual([]);
    expect(problems[0]).toMatchObject({ rule, line: 3 });
  });

  it.each([
    ["a constant", 'const picture = "https://evil.example/x.png";', "<Img src={picture} />"],
    [
      "a field of records",
      'const items = [{ photo: "https://evil.example/x.png", name: "https://fine.example" }];',
      "{items.map((item) => <Img key={item.name} src={item.photo} />)}",
    ],
    ["a list by index", 'const list = ["https://evil.example/x.png"]; const i = 0;', "<Img src={list[i]} />"],
    [
      "the prop of a component",
      "const Photo = ({ picture }) => <Img src={picture} />;",
      '<Photo picture="https://evil.example/x.png" />',
    ],
    [
      "a prop's default",
      'const Photo = ({ picture = "https://evil.example/x.png" }) => <Img src={picture} />;',
      "<Photo />",
    ],
    [
      "a function's argument",
      "const photo = (address) => <Img src={address} />;",
      '{photo("https://evil.example/x.png")}',
    ],
    [
      "a function's result",
      'const address = () => { if (1) { return "https://evil.example/x.png"; } return "#a"; };',
      "<Img src={address()} />",
    ],
    [
      "a condition",
      'const dark = true; const photo = dark ? "#a" : "https://evil.example/x.png";',
      "<Img src={photo} />",
    ],
    ["a spread of props", 'const props = { src: "https://evil.example/x.png" };', "<Img {...props} />"],
    ["a memo", 'const photo = React.useMemo(() => "https://evil.example/x.png", []);', "<Img src={photo} />"],
    [
      "a background made of parts",
      'const host = "https://evil.example"; const style = { background: `url(${host}/x.png)` };',
      "<div style={style} />",
    ],
    ["an element's name", 'const Tag = "iframe";', "<Tag />"],
    ["createElement", 'const made = React.createElement("iframe");', "{made}"],
    [
      "createElement's props",
      'const made = React.createElement("img", { src: "https://evil.example/x.png" });',
      "{made}",
    ],
    ["a renamed createElement", 'const h = React.createElement; const made = h("iframe");', "{made}"],
    [
      "controls",
      'export const controls = { photo: "https://evil.example/x.png" };',
      "<Img src={controls.photo} />",
    ],
  ])("sees through %s", (_, before, jsx) => {
    const problems = checkScene(
      `import { Img } from "remotion";\n${before}\nexport default () => <div>\n${jsx}\n</div>;\n`,
    );
    expect(problems.map(({ rule }) => rule)).toEqual([expect.stringMatching(/^(remote|element)$/)]);
  });

  it("sees a control's value through the props of the scene", () => {
    const code =
      'import { Img } from "remotion";\nexport const controls = { photo: "https://evil.example/x.png", site: "https://fine.example" };\nexport default ({ photo, site }: typeof controls) => <b><Img src={photo} />{site}</b>;';
    expect(checkScene(code)).toMatchObject([{ rule: "remote", line: 3 }]);
  });
});

describe("checkScene, on imports", () => {
  it.each([
    ['import fs from "node:fs";'],
    ['import x from "./other";'],
    ['import axios from "axios";'],
    ['import { createRoot } from "react-dom/client";'],
    ['import "three";'],
    ['export * from "lodash";'],
    ['export { a } from "lodash";'],
    ['import { staticFile } from "remotion";'],
    ['import { IFrame as Page } from "remotion";'],
    ['import { Internals } from "remotion";'],
    ['import { registerRoot } from "remotion";'],
    ['import { lazy } from "react";'],
    ['import { createLucideIcon } from "lucide-react";'],
    ['import * as R from "remotion"; R.Internals;'],
    ['import * as R from "remotion"; const { Internals } = R;'],
    ['import * as R from "remotion"; const k = "Internals"; R[k];'],
    ['import * as R from "remotion"; const all = { ...R };'],
    ['import * as R from "remotion"; const { useCurrentFrame, ...rest } = R;'],
    ["const { staticFile } = window.Remotion;"],
    ["const R = window.Remotion; R.staticFile('a.png');"],
    ["const { Remotion } = window; Remotion.prefetch('a');"],
    ["React.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;"],
    ['import React from "react"; React.lazy(() => null);'],
    ['import X = require("fs");'],
  ])("refuses in line 1: %s", (line) => {
    const problems = checkScene(`${line}\nexport default () => null;`);
    expect(problems[0]).toMatchObject({ rule: "import", line: 1 });
  });

  it("helps with a name that was forgotten in the import", () => {
    const [problem] = checkScene("export default () => { const f = useCurrentFrame(); return f; };");
    expect(problem).toMatchObject({ rule: "global", line: 1, column: 34 });
    expect(problem?.message).toContain('import { useCurrentFrame } from "remotion"');
  });

  it("says why there is no fetch", () => {
    expect(checkScene("export default () => { fetch('x'); return null; };")[0]?.message).toBe(
      "fetch is not available: scenes cannot reach the network.",
    );
  });
});

describe("checkScene, on the module's shape", () => {
  it("names what is declared beside an import of the same name, rather than falling over it", () => {
    const code =
      'import { Card } from "scenewright/kit";\nconst Card = 1;\nexport default function Scene() { return <div>{Card}</div>; }';
    expect(checkScene(code)).toEqual([
      { rule: "syntax", message: expect.stringContaining("“Card” is declared twice") },
    ]);
  });

  it("refuses a module without a component", () => {
    expect(checkScene("export const controls = {};")).toMatchObject([{ rule: "export" }]);
  });

  it.each([
    ["a call", "{ a: Math.random() }"],
    ["a name", "{ a: other }"],
    ["a spread", "{ ...other }"],
    ["a function", "{ a() { return 1; } }"],
    ["a template with parts", "{ a: `${other}` }"],
    ["no object", "[1, 2]"],
    ["text that is too long", `{ a: "${"x".repeat(5_001)}" }`],
  ])("refuses controls that hold %s", (_, controls) => {
    expect(
      checkScene(`const other = {};\nexport const controls = ${controls};\nexport default () => null;`),
    ).toMatchObject([{ rule: "controls", line: 2 }]);
  });

  it("names every problem once, in the order of the source, and not more than fifty", () => {
    const code = `export default () => null;\n${Array.from({ length: 80 }, (_, index) => `unknown${index};`).join("\n")}`;
    const problems = checkScene(code);
    expect(problems).toHaveLength(50);
    expect(problems.map(({ line }) => line)).toEqual(Array.from({ length: 50 }, (_, index) => index + 2));
  });

  it("answers for hostile nesting and very long sums", () => {
    const sum = Array.from({ length: 3_000 }, () => "'a'").join(" + ");
    const doubling = Array.from(
      { length: 40 },
      (_, index) => `const v${index + 1} = c ? v${index} : v${index} + v${index};`,
    ).join("\n");
    const code = `const c = true; const v0 = "x";\n${doubling}\nconst s = ${sum};\nexport default () => <img src={v40} alt={s} />;`;
    expect(Array.isArray(checkScene(code))).toBe(true);
  });

  it("gives up on entangled code with a problem instead of following it forever", () => {
    const doubling = Array.from(
      { length: 60 },
      (_, index) => `const v${index + 1} = c ? v${index} : d ? v${index} : v${index} + v${index};`,
    ).join("\n");
    const uses = Array.from({ length: 4_000 }, () => "o[v60];").join("\n");
    const code = `const c = true, d = true; const v0 = "x"; const o = {};\n${doubling}\n${uses}\nexport default () => null;`;
    expect(checkScene(code)).toMatchObject([{ rule: "complexity" }]);
  });

  it("still passes an ordinary scene after hostile ones", () => {
    expect(checkScene(fixture("spring-title"))).toEqual([]);
  });
});

describe("checkControlValues", () => {
  it("allows what people write, addresses as text among it", () => {
    expect(
      checkControlValues({
        headline: "Visit https://brewline.com",
        url: "https://brewline.com",
        size: 20,
        list: ["a"],
        plans: [{ name: "A", price: 9 }],
      }),
    ).toEqual([]);
  });

  it.each([
    ["an image from elsewhere", { image: "https://evil.example/x.png" }],
    ["an image in a list", { photos: [{ imageSrc: "//evil.example/x.png" }] }],
    ["CSS that loads", { background: "url(https://evil.example/x.png)" }],
    ["CSS that loads, deep inside", { cards: [{ style: { fill: "red url('http://evil.example')" } }] }],
  ])("refuses %s", (_, controls) => {
    expect(checkControlValues(controls)).toMatchObject([{ rule: "remote" }]);
  });

  it("refuses values beyond the bounds", () => {
    expect(checkControlValues({ headline: "x".repeat(5_001) })).toMatchObject([{ rule: "controls" }]);
    expect(
      checkControlValues(
        Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`a${index}`, "x".repeat(4_000)])),
      ),
    ).toMatchObject([{ rule: "controls" }]);
  });
});
