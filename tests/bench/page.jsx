// Three sliders and a chart in React, as one would write them: the ready mark is set once the page reacts.

import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { deals, worth } from "./model.js";

const sliders = [
  { name: "earnings", label: "Yearly return on the projects", min: 0, max: 15, step: 0.25, unit: "%" },
  { name: "tariff", label: "Tariff without a deal", min: 0, max: 50, step: 1, unit: "%" },
  { name: "dollar", label: "Change of the dollar", min: -30, max: 30, step: 1, unit: "%" },
];
const start = { earnings: 5, tariff: 25, dollar: 0 };

const [width, height] = [320, 160];
const range = 800;

function Slider({ name, label, unit, value, onMove, ...bounds }) {
  return (
    <p>
      <label>
        {label}: <output>{value}{unit}</output>
        <input type="range" name={name} value={value} onChange={(event) => onMove(Number(event.target.value))} {...bounds} />
      </label>
    </p>
  );
}

function Chart({ lines }) {
  const y = (sum) => (height / 2) * (1 - Math.max(-1, Math.min(1, sum / range)));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label="What each deal is worth after so many years">
      <line x1="0" x2={width} y1={height / 2} y2={height / 2} stroke="#888" />
      {lines.map(({ id, colour, sums }) => (
        <polyline
          key={id}
          fill="none"
          stroke={colour}
          strokeWidth="2"
          points={sums.map((sum, year) => `${(year * width) / (sums.length - 1)},${y(sum).toFixed(1)}`).join(" ")}
        />
      ))}
    </svg>
  );
}

function Page() {
  const [values, setValues] = useState(start);
  useEffect(() => {
    document.body.dataset.ready = "";
  }, []);
  const lines = [
    { id: "japan", colour: "#c8412b", sums: worth(deals.japan, values) },
    { id: "korea", colour: "#1d5fa8", sums: worth(deals.korea, values) },
  ];
  return (
    <>
      <h1>Who gets the money back?</h1>
      {sliders.map((slider) => (
        <Slider
          key={slider.name}
          {...slider}
          value={values[slider.name]}
          onMove={(value) => setValues((before) => ({ ...before, [slider.name]: value }))}
        />
      ))}
      <Chart lines={lines} />
      {lines.map(({ id, sums }) => (
        <p key={id}>{deals[id].name}: {Math.round(sums.at(-1))} billion dollars after {sums.length - 1} years.</p>
      ))}
    </>
  );
}

createRoot(document.querySelector("#page")).render(<Page />);
